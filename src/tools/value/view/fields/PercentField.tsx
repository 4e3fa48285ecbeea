import { NumberField } from '../../../../ui/NumberField.tsx';
import type { Words } from '../../chart.ts';

export interface PercentFieldProps {
  readonly words: Words;
  readonly label: string;
  /** A fraction. */
  readonly value: number;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly invalid?: string | undefined;
  readonly hint?: string | undefined;
  readonly onCommit: (value: number) => void;
}

export function PercentField({ words, min = 0, max = 1, invalid, onCommit, ...props }: PercentFieldProps) {
  return (
    <NumberField
      {...props}
      min={min}
      max={max}
      factor={100}
      step={5}
      unit="%"
      required
      invalid={invalid ?? words.text.invalid.percent}
      onCommit={(value) => {
        if (value !== null) onCommit(value);
      }}
    />
  );
}
