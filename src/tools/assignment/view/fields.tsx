import { fill } from '../../../i18n/fill.ts';
import { NumberField, type NumberFieldProps } from '../../../ui/NumberField.tsx';
import { readNumber } from '../../../ui/read-number.ts';
import { figure, percent, type Words } from '../chart.ts';

type Given = Pick<
  NumberFieldProps,
  'label' | 'value' | 'hint' | 'placeholder' | 'required' | 'hideLabel' | 'unit'
> & {
  readonly words: Words;
  readonly min?: number;
  readonly max: number;
  readonly onCommit: (value: number | null) => void;
};

export function AmountField({ words, min = 0, ...field }: Given) {
  return (
    <NumberField
      {...field}
      min={min}
      step={1}
      invalid={fill(words.text.invalid.number, { min: figure(words, min), max: figure(words, field.max) })}
    />
  );
}

export function WholeField({ words, min = 0, ...field }: Given) {
  return (
    <NumberField
      {...field}
      min={min}
      step={1}
      parse={(text) => wholeNumber(text)}
      invalid={fill(words.text.invalid.whole, { min, max: field.max })}
    />
  );
}

export function wholeNumber(text: string): number | null {
  const value = readNumber(text);
  return value !== null && Number.isInteger(value) ? value : null;
}

export function PercentField({ words, min = 0, ...field }: Given) {
  return (
    <NumberField
      {...field}
      factor={100}
      unit="%"
      min={min}
      step={5}
      invalid={fill(words.text.invalid.percent, {
        min: percent(words, min),
        max: percent(words, field.max),
      })}
    />
  );
}
