import { NumberField } from '../../../../ui/NumberField.tsx';
import { capacityLimits } from '../../schema.ts';
import type { Words } from '../../chart.ts';

export interface AmountFieldProps {
  readonly words: Words;
  readonly label: string;
  readonly value: number;
  readonly max?: number | undefined;
  readonly unit?: string | undefined;
  readonly step?: number | undefined;
  readonly hint?: string | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly onCommit: (value: number) => void;
}

/** A number of 0 or more, such as hours. */
export function AmountField({ words, max = capacityLimits.hours, onCommit, ...props }: AmountFieldProps) {
  return (
    <NumberField
      {...props}
      min={0}
      max={max}
      required
      invalid={words.text.invalid.number}
      onCommit={(value) => {
        if (value !== null) onCommit(value);
      }}
    />
  );
}
