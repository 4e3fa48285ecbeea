import { NumberField } from '../../../../ui/NumberField.tsx';
import type { Words } from '../../chart.ts';

export interface PercentFieldProps {
  readonly words: Words;
  readonly label: string;
  /** A fraction. */
  readonly value: number;
  /** 1, or 2 for a spread. */
  readonly max?: 1 | 2 | undefined;
  readonly hint?: string | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly onCommit: (value: number) => void;
}

export function PercentField({ words, max = 1, onCommit, ...props }: PercentFieldProps) {
  const { invalid } = words.text;
  return (
    <NumberField
      {...props}
      min={0}
      max={max}
      factor={100}
      step={5}
      unit="%"
      required
      invalid={max === 1 ? invalid.percent : invalid.spread}
      onCommit={(value) => {
        if (value !== null) onCommit(value);
      }}
    />
  );
}
