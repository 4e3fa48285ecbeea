import { fill } from '../../../../i18n/fill.ts';
import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import { firmTable, inColumn, leftOut } from '../../chart.ts';
import type { AlignmentSettings } from '../../schema.ts';
import type { AlignmentProps } from '../alignment-props.ts';

interface FirmDerivationProps extends Pick<AlignmentProps, 'words' | 'result'> {
  readonly settings: AlignmentSettings;
}

/** The lines that sum to the firm's mean, and the smaller of the two that is reported. */
export function FirmDerivation(props: FirmDerivationProps) {
  const { words, result } = props;
  if (result.firm === null) return null;
  const reported = inColumn(words, result.firm.reported, 0);
  return (
    <Disclosure summary={fill(words.text.derivation.firm, { reported })}>
      <FirmTable {...props} />
    </Disclosure>
  );
}

export function FirmTable({ words, result, settings }: FirmDerivationProps) {
  if (result.firm === null) return null;
  const without = leftOut(words, result);
  return (
    <>
      <PlainTable {...firmTable(words, result.firm, settings)} />
      {without === '' ? null : <p class="tool-small">{without}</p>}
    </>
  );
}
