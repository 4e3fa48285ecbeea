import { fill } from '../../../../i18n/fill.ts';
import { NumberField } from '../../../../ui/NumberField.tsx';
import type { Words } from '../../chart.ts';

export interface FitFieldProps {
  readonly words: Words;
  /** 0 to 1. */
  readonly value: number | null;
  readonly placeholder: string;
  readonly onCommit: (value: number | null) => void;
}

/** A fit in points, 0 to 100. */
export function FitField({ words, ...field }: FitFieldProps) {
  const { pair: text, invalid, unit } = words.text;
  return (
    <NumberField
      {...field}
      label={text.own}
      hint={text.ownHint}
      unit={unit.points}
      factor={100}
      min={0}
      max={1}
      step={5}
      invalid={fill(invalid.number, { min: 0, max: 100 })}
    />
  );
}
