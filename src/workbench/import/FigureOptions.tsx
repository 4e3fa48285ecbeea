import type { FigureFormat } from '../../exchange/figure-format.ts';
import type { Decimal } from '../../exchange/read-digits.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Select, type Option } from '../../ui/Select.tsx';
import type { ComponentChildren } from 'preact';
import type { ImportText } from './text.en.ts';

export interface FigureOptionsProps {
  readonly text: ImportText;
  /** Null without a column of figures. */
  readonly format: FigureFormat | null;
  readonly onUnit: (powerOfTen: number) => void;
  readonly onDecimal: (decimal: Decimal) => void;
  /** Further answers in the same row. */
  readonly children?: ComponentChildren;
}

const units = ['0', '3', '4', '6', '8'] as const;

function withMixed(options: Option<string>[], mixed: string | null): Option<string>[] {
  return mixed === null ? options : [{ value: '', label: mixed, disabled: true }, ...options];
}

/** How the figures of a table are written. */
export function FigureOptions({ text, format, onUnit, onDecimal, children }: FigureOptionsProps) {
  if (!format) return null;
  const { mapping } = text;
  const known = units.find((unit) => unit === String(format.powerOfTen));
  return (
    <>
      <div class="table-import-options">
        <Select
          label={mapping.unit}
          value={known ?? ''}
          options={withMixed(
            units.map((unit) => ({ value: unit, label: mapping.units[unit] })),
            known ? null : mapping.mixedUnits,
          )}
          onChange={(unit) => {
            onUnit(Number(unit));
          }}
        />
        <Select
          label={mapping.decimal}
          value={format.decimal ?? ''}
          options={withMixed(
            [
              { value: 'point', label: mapping.decimals.point },
              { value: 'comma', label: mapping.decimals.comma },
            ],
            format.decimal ? null : mapping.mixedDecimals,
          )}
          onChange={(decimal) => {
            if (decimal === 'point' || decimal === 'comma') onDecimal(decimal);
          }}
        />
        {children}
      </div>
      {format.sure ? null : <Notice kind="warning">{mapping.unsure}</Notice>}
    </>
  );
}
