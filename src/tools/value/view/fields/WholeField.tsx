import { fill } from '../../../../i18n/fill.ts';
import { NumberField } from '../../../../ui/NumberField.tsx';
import { readNumber } from '../../../../ui/read-number.ts';
import type { Words } from '../../chart.ts';

export interface WholeFieldProps {
  readonly words: Words;
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly hint?: string | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly onCommit: (value: number) => void;
}

function wholeNumber(text: string): number | null {
  const value = readNumber(text);
  return value !== null && Number.isInteger(value) ? value : null;
}

export function WholeField({ words, onCommit, ...props }: WholeFieldProps) {
  const { min, max } = props;
  return (
    <NumberField
      {...props}
      step={1}
      required
      parse={wholeNumber}
      invalid={fill(words.text.invalid.whole, { min, max })}
      onCommit={(value) => {
        if (value !== null) onCommit(value);
      }}
    />
  );
}
