import { fill } from '../../../../i18n/fill.ts';
import { NumberField } from '../../../../ui/NumberField.tsx';
import type { Words } from '../../chart.ts';
import { valueLimits } from '../../schema.ts';

export interface YearsFieldProps {
  readonly words: Words;
  readonly label: string;
  readonly value: number | null;
  readonly required?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly hint?: string | undefined;
  readonly onCommit: (value: number | null) => void;
}

export function YearsField({ words, ...props }: YearsFieldProps) {
  return (
    <NumberField
      {...props}
      min={0}
      max={valueLimits.years}
      step={0.25}
      invalid={fill(words.text.invalid.years, { max: valueLimits.years })}
    />
  );
}
