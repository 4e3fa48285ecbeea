import { NumberField } from '../../../../ui/NumberField.tsx';
import { figure, type Words } from '../../chart.ts';
import { valueLimits } from '../../schema.ts';

export interface MoneyFieldProps {
  readonly words: Words;
  readonly label: string;
  readonly value: number | null;
  /** A disadvantage may be entered. */
  readonly signed?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly hint?: string | undefined;
  /** Empty is not known. */
  readonly onCommit: (value: number | null) => void;
}

/** An amount in the document's currency. */
export function MoneyField({ words, signed = false, ...props }: MoneyFieldProps) {
  const { invalid } = words.text;
  return (
    <NumberField
      {...props}
      min={signed ? -valueLimits.amount : 0}
      max={valueLimits.amount}
      unit={words.currency}
      format={(shown) => figure(words, shown, Number.isInteger(shown) ? 0 : 2)}
      invalid={signed ? invalid.signed : invalid.number}
    />
  );
}
