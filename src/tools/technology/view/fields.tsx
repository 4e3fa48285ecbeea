import { fill } from '../../../i18n/fill.ts';
import { NumberField, type NumberFieldProps } from '../../../ui/NumberField.tsx';
import { readNumber } from '../../../ui/read-number.ts';
import { figure, type Words } from '../chart.ts';
import { technologyLimits } from '../schema.ts';

type Given = Pick<NumberFieldProps, 'label' | 'value' | 'hint' | 'required'> & {
  readonly words: Words;
  readonly onCommit: (value: number | null) => void;
};

export function MoneyField({ words, ...field }: Given) {
  const shown = (value: number) => figure(words, value);
  return (
    <NumberField
      {...field}
      unit={words.currency}
      min={0}
      max={technologyLimits.money}
      format={shown}
      invalid={fill(words.text.invalid.money, { max: shown(technologyLimits.money) })}
    />
  );
}

export function PercentField({ words, ...field }: Given) {
  return (
    <NumberField
      {...field}
      factor={100}
      unit="%"
      min={0}
      max={1}
      step={5}
      invalid={words.text.invalid.percent}
    />
  );
}

export function HoursField({ words, max, ...field }: Given & { readonly max: number }) {
  const { invalid, unit } = words.text;
  return (
    <NumberField
      {...field}
      unit={unit.hours}
      min={0}
      max={max}
      format={(value) => figure(words, value, Number.isInteger(value) ? 0 : 1)}
      invalid={fill(invalid.hours, { max: figure(words, max) })}
    />
  );
}

export function MinutesField({ words, ...field }: Given) {
  const { invalid, unit } = words.text;
  return (
    <NumberField
      {...field}
      unit={unit.minutes}
      min={0}
      max={technologyLimits.minutes}
      step={1}
      invalid={fill(invalid.minutes, { max: technologyLimits.minutes })}
    />
  );
}

export function WholeField({
  words,
  min,
  max,
  unit,
  ...field
}: Given & { readonly min: number; readonly max: number; readonly unit?: string }) {
  return (
    <NumberField
      {...field}
      unit={unit}
      min={min}
      max={max}
      step={1}
      parse={(text) => {
        const value = readNumber(text, unit);
        return value !== null && Number.isInteger(value) ? value : null;
      }}
      invalid={fill(words.text.invalid.whole, { min, max: figure(words, max) })}
    />
  );
}
