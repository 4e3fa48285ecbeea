import { fill } from '../../../i18n/fill.ts';
import { NumberField, type NumberFieldProps } from '../../../ui/NumberField.tsx';
import { readNumber } from '../../../ui/read-number.ts';
import { figure, percent, type Words } from '../chart.ts';
import { assetLimits } from '../schema.ts';

type Given = Pick<NumberFieldProps, 'label' | 'value' | 'hint' | 'placeholder' | 'required'> & {
  readonly words: Words;
  readonly onCommit: (value: number | null) => void;
};

/** A currency code that is a word stands as it is; the sign is left to the figures. */
export function MoneyField({ words, ...field }: Given) {
  const shown = (value: number) => figure(words, value);
  return (
    <NumberField
      {...field}
      unit={words.currency}
      min={0}
      max={assetLimits.money}
      format={shown}
      invalid={fill(words.text.invalid.money, { max: shown(assetLimits.money) })}
    />
  );
}

export function PercentField({
  words,
  min,
  max,
  ...field
}: Given & { readonly min: number; readonly max: number }) {
  const bounds = { min: percent(words, min), max: percent(words, max) };
  return (
    <NumberField
      {...field}
      factor={100}
      unit="%"
      min={min}
      max={max}
      step={1}
      invalid={fill(words.text.invalid.percent, bounds)}
    />
  );
}

/** A change of a share, which is in points and not in percent of it. */
export function PointsField({ words, ...field }: Given) {
  const { points } = words.text.unit;
  return (
    <NumberField
      {...field}
      factor={100}
      unit={points}
      min={-1}
      max={1}
      step={1}
      parse={(text) => readNumber(text, points) ?? readNumber(text, '%')}
      invalid={words.text.invalid.points}
    />
  );
}

export function YearsField({ words, ...field }: Given) {
  const { min, max } = assetLimits.years;
  return (
    <NumberField
      {...field}
      min={min}
      max={max}
      step={1}
      required
      parse={(text) => wholeNumber(text)}
      invalid={fill(words.text.invalid.years, { min, max })}
    />
  );
}

export function MonthsField({ words, whole, ...field }: Given & { readonly whole: boolean }) {
  const { invalid, unit } = words.text;
  return (
    <NumberField
      {...field}
      unit={unit.months}
      min={0}
      max={assetLimits.months}
      step={1}
      invalid={fill(whole ? invalid.wholeMonths : invalid.months, { max: assetLimits.months })}
      parse={whole ? (text) => wholeNumber(text, unit.months) : undefined}
    />
  );
}

function wholeNumber(text: string, unit?: string): number | null {
  const value = readNumber(text, unit);
  return value !== null && Number.isInteger(value) ? value : null;
}
