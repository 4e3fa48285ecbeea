import { columnLetters } from '../../../../../exchange/column-letters.ts';
import { mappingIssues, type Mapping } from '../../../../../exchange/mapping.ts';
import type { Table } from '../../../../../exchange/table.ts';
import { fill } from '../../../../../i18n/fill.ts';
import { Notice } from '../../../../../ui/Notice.tsx';
import { Select } from '../../../../../ui/Select.tsx';
import { FigureOptions } from '../../../../../workbench/import/FigureOptions.tsx';
import type { ImportText } from '../../../../../workbench/import/text.en.ts';
import type { AccountsWords } from '../accounts-words.ts';
import { figureFormat, negatesCosts, withDecimal, withNegatedCosts, withUnit } from './figure-format.ts';

export interface MappingOptionsProps {
  readonly words: AccountsWords;
  readonly importText: ImportText;
  readonly table: Table;
  readonly mapping: Mapping;
  /** The table as it came has negative costs. */
  readonly asksCosts: boolean;
  readonly onMapping: (mapping: Mapping) => void;
}

function isForeign(currencies: readonly string[], currency: string): boolean {
  return currencies.length > 1 || currencies.some((seen) => /^[A-Z]{3}$/.test(seen) && seen !== currency);
}

/** How the amounts are written, and what has to be looked at before the rows are. */
export function MappingOptions({
  words,
  importText,
  table,
  mapping,
  asksCosts,
  onMapping,
}: MappingOptionsProps) {
  const { currency } = words;
  const text = words.text.importing.mapping;
  const sentences = { ...text.issues, 'column-twice': importText.mapping.twice };
  return (
    <>
      <FigureOptions
        text={importText}
        format={figureFormat(mapping, table)}
        onUnit={(unit) => {
          onMapping(withUnit(mapping, unit));
        }}
        onDecimal={(decimal) => {
          onMapping(withDecimal(mapping, decimal));
        }}
      >
        {asksCosts ? (
          <Select
            label={text.negative}
            value={negatesCosts(mapping) ? 'turned' : 'kept'}
            options={[
              { value: 'turned', label: text.negatives.turned },
              { value: 'kept', label: text.negatives.kept },
            ]}
            onChange={(answer) => {
              onMapping(withNegatedCosts(mapping, answer === 'turned'));
            }}
          />
        ) : null}
      </FigureOptions>
      {isForeign(mapping.currencies, currency) ? (
        <Notice kind="warning">
          {fill(text.currencies, { currencies: mapping.currencies.join(' · '), currency })}
        </Notice>
      ) : null}
      {mappingIssues(mapping).map(({ code, columns }) => (
        <Notice key={`${code} ${columns.join(' ')}`} kind="error">
          {fill(sentences[code], {
            columns: columns.map((column) => columnLetters(column + 1)).join(' · '),
          })}
        </Notice>
      ))}
    </>
  );
}
