import { columnLetters } from '../../../../../exchange/column-letters.ts';
import { mappingIssues, type Mapping } from '../../../../../exchange/mapping.ts';
import type { Table } from '../../../../../exchange/table.ts';
import { fill } from '../../../../../i18n/fill.ts';
import { Notice } from '../../../../../ui/Notice.tsx';
import { Select, type Option } from '../../../../../ui/Select.tsx';
import type { AccountsWords } from '../accounts-words.ts';
import { figureFormat, negatesCosts, withDecimal, withNegatedCosts, withUnit } from './figure-format.ts';

export interface MappingOptionsProps {
  readonly words: AccountsWords;
  readonly table: Table;
  readonly mapping: Mapping;
  /** The table as it came has negative costs. */
  readonly asksCosts: boolean;
  readonly onMapping: (mapping: Mapping) => void;
}

const units = ['0', '3', '4', '6', '8'] as const;

function withMixed(options: Option<string>[], mixed: string | null): Option<string>[] {
  return mixed === null ? options : [{ value: '', label: mixed, disabled: true }, ...options];
}

function isForeign(currencies: readonly string[], currency: string): boolean {
  return currencies.length > 1 || currencies.some((seen) => /^[A-Z]{3}$/.test(seen) && seen !== currency);
}

/** How the amounts are written, and what has to be looked at before the rows are. */
export function MappingOptions({ words, table, mapping, asksCosts, onMapping }: MappingOptionsProps) {
  const { currency } = words;
  const text = words.text.importing.mapping;
  const format = figureFormat(mapping, table);
  const known = units.find((unit) => unit === String(format?.powerOfTen));
  return (
    <>
      {format ? (
        <div class="accounts-options">
          <Select
            label={text.unit}
            value={known ?? ''}
            options={withMixed(
              units.map((unit) => ({ value: unit, label: text.units[unit] })),
              known ? null : text.mixedUnits,
            )}
            onChange={(unit) => {
              onMapping(withUnit(mapping, Number(unit)));
            }}
          />
          <Select
            label={text.decimal}
            value={format.decimal ?? ''}
            options={withMixed(
              [
                { value: 'point', label: text.decimals.point },
                { value: 'comma', label: text.decimals.comma },
              ],
              format.decimal ? null : text.mixedDecimals,
            )}
            onChange={(decimal) => {
              if (decimal === 'point' || decimal === 'comma') onMapping(withDecimal(mapping, decimal));
            }}
          />
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
        </div>
      ) : null}
      {format && !format.sure ? <Notice kind="warning">{text.unsure}</Notice> : null}
      {isForeign(mapping.currencies, currency) ? (
        <Notice kind="warning">
          {fill(text.currencies, { currencies: mapping.currencies.join(' · '), currency })}
        </Notice>
      ) : null}
      {mappingIssues(mapping).map(({ code, columns }) => (
        <Notice key={`${code} ${columns.join(' ')}`} kind="error">
          {fill(text.issues[code], {
            columns: columns.map((column) => columnLetters(column + 1)).join(' · '),
          })}
        </Notice>
      ))}
    </>
  );
}
