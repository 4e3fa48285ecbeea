import { fill } from '../../../i18n/fill.ts';
import { NumberField, type NumberFieldProps } from '../../../ui/NumberField.tsx';
import { figure, percent, type Words } from '../chart.ts';
import { compensationLimits } from '../schema.ts';

type Given = Pick<NumberFieldProps, 'label' | 'hint' | 'hideLabel' | 'placeholder' | 'disabled'> & {
  readonly words: Words;
};

type Optional = Given & { readonly value: number | null; readonly onCommit: (value: number | null) => void };
type Required = Given & { readonly value: number; readonly onCommit: (value: number) => void };

/** Empty is not known. */
export function MoneyField({ words, ...field }: Optional) {
  const shown = (value: number) => figure(words, value);
  return (
    <NumberField
      {...field}
      unit={words.currency}
      min={0}
      max={compensationLimits.money}
      format={shown}
      invalid={fill(words.text.invalid.money, { max: shown(compensationLimits.money) })}
    />
  );
}

/** A fraction edited as percent; empty where that says something. */
export function OpenPercentField({
  words,
  min = 0,
  max = compensationLimits.multiple,
  step = 5,
  ...field
}: Optional & { readonly min?: number; readonly max?: number; readonly step?: number }) {
  const bounds = { min: percent(words, min), max: percent(words, max) };
  return (
    <NumberField
      {...field}
      factor={100}
      unit="%"
      min={min}
      max={max}
      step={step}
      invalid={fill(words.text.invalid.percent, bounds)}
    />
  );
}

export function PercentField({
  words,
  min = 0,
  max = 1,
  step = 5,
  onCommit,
  ...field
}: Required & { readonly min?: number; readonly max?: number; readonly step?: number }) {
  const bounds = { min: percent(words, min), max: percent(words, max) };
  return (
    <NumberField
      {...field}
      factor={100}
      unit="%"
      min={min}
      max={max}
      step={step}
      required
      invalid={fill(words.text.invalid.percent, bounds)}
      onCommit={(value) => {
        if (value !== null) onCommit(value);
      }}
    />
  );
}

/** Results and targets, in the unit of the measure. */
export function ResultField({
  words,
  unit,
  min,
  ...field
}: Optional & { readonly unit: string; readonly min: number }) {
  const max = compensationLimits.result;
  return (
    <NumberField
      {...field}
      unit={unit}
      min={min}
      max={max}
      format={(value) => figure(words, value, Number.isInteger(value) ? 0 : 2)}
      invalid={fill(words.text.invalid.number, { min: figure(words, min), max: figure(words, max) })}
    />
  );
}

export function NumField({
  words,
  min = 0,
  max = compensationLimits.multiple,
  step = 0.1,
  whole = false,
  onCommit,
  ...field
}: Required & {
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly whole?: boolean;
}) {
  const { invalid } = words.text;
  return (
    <NumberField
      {...field}
      min={min}
      max={max}
      step={step}
      required
      invalid={fill(whole ? invalid.whole : invalid.number, { min, max })}
      onCommit={(value) => {
        if (value !== null && (!whole || Number.isInteger(value))) onCommit(value);
      }}
    />
  );
}
