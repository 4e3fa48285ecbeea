import type { PrintKind } from '../../../../workbench/LiveBar.tsx';
import { PrintPage } from '../../../../workbench/PrintPage.tsx';
import type { StanceProps } from '../stance-props.ts';
import { PrintResult } from './PrintResult.tsx';
import { PrintWorksheet } from './PrintWorksheet.tsx';

export interface PrintSheetProps extends Omit<StanceProps, 'actions'> {
  readonly name: string;
  readonly kind: PrintKind;
  readonly onDone: () => void;
}

export function PrintSheet({ words, name, inputs, result, kind, onDone }: PrintSheetProps) {
  const { text } = words;
  const blank = kind === 'blank';
  return (
    <PrintPage class="stance-print" onDone={onDone}>
      {blank ? null : <p>{name}</p>}
      <h1>{blank ? text.print.blank : text.title}</h1>
      {blank ? null : <PrintResult words={words} inputs={inputs} result={result} />}
      <PrintWorksheet words={words} inputs={blank ? null : inputs} />
    </PrintPage>
  );
}
