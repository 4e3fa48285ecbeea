import { fill } from '../../../i18n/fill.ts';
import { NumberField, type NumberFieldProps } from '../../../ui/NumberField.tsx';
import { readNumber } from '../../../ui/read-number.ts';
import { figure, percent, type Words } from '../chart.ts';
import { initiativeLimits } from '../schema.ts';

type Given = Pick<NumberFieldProps, 'label' | 'value' | 'hint' | 'hideLabel' | 'required' | 'unit'> & {
  readonly words: Words;
  readonly onCommit: (value: number | null) => void;
};

export function MoneyField({ words, ...field }: Given) {
  const shown = (value: number) => figure(words, value, 2);
  return (
    <NumberField
      {...field}
      unit={words.currency}
      min={0}
      max={initiativeLimits.money}
      format={shown}
      invalid={fill(words.text.invalid.money, { max: shown(initiativeLimits.money) })}
    />
  );
}

export function PercentField({
  words,
  min = 0,
  max = 1,
  ...field
}: Given & { readonly min?: number; readonly max?: number }) {
  return (
    <NumberField
      {...field}
      factor={100}
      unit="%"
      min={min}
      max={max}
      step={1}
      invalid={fill(words.text.invalid.percent, { min: percent(words, min), max: percent(words, max) })}
    />
  );
}

/** A change of revenue, which is in points and not in percent of a share. */
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

/** A plain figure, or a whole one. */
export function CountField({
  words,
  min = 0,
  max,
  whole = false,
  ...field
}: Given & { readonly min?: number; readonly max: number; readonly whole?: boolean }) {
  const { invalid } = words.text;
  return (
    <NumberField
      {...field}
      min={min}
      max={max}
      step={1}
      parse={(text) => {
        const value = readNumber(text, field.unit);
        return value !== null && whole && !Number.isInteger(value) ? null : value;
      }}
      invalid={fill(whole ? invalid.whole : invalid.number, { min, max: figure(words, max) })}
    />
  );
}
