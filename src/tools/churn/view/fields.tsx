import { fill } from '../../../i18n/fill.ts';
import { NumberField, type NumberFieldProps } from '../../../ui/NumberField.tsx';
import { readNumber } from '../../../ui/read-number.ts';
import { figure, type Words } from '../chart.ts';
import { churnLimits } from '../schema.ts';

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
      max={churnLimits.money}
      format={shown}
      invalid={fill(words.text.invalid.money, { max: shown(churnLimits.money) })}
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
      step={1}
      required
      invalid={words.text.invalid.percent}
    />
  );
}

/** A change of a chance, which is in points and not in percent of it. */
export function PointsField({ words, ...field }: Given) {
  const { points } = words.text.unit;
  return (
    <NumberField
      {...field}
      factor={100}
      unit={points}
      min={0}
      max={1}
      step={1}
      parse={(text) => readNumber(text, points) ?? readNumber(text, '%')}
      invalid={words.text.invalid.points}
    />
  );
}

export function CountField({ words, isWhole, ...field }: Given & { readonly isWhole: boolean }) {
  const max = isWhole ? churnLimits.losses : churnLimits.accountYears;
  const { losses, years } = words.text.invalid;
  return (
    <NumberField
      {...field}
      min={0}
      max={max}
      step={1}
      required
      parse={(text) => {
        const value = readNumber(text);
        return isWhole && value !== null && !Number.isInteger(value) ? null : value;
      }}
      invalid={fill(isWhole ? losses : years, { max: figure(words, max) })}
    />
  );
}
