import { useState } from 'preact/hooks';
import { Notice } from '../ui/Notice.tsx';
import { TextField } from '../ui/TextField.tsx';
import { isDay } from '../workspace/tool-schema.ts';

export interface DayFieldProps {
  readonly label: string;
  /** ISO date, or empty. */
  readonly value: string;
  readonly invalid: string;
  readonly hint?: string | undefined;
  readonly onCommit: (day: string) => void;
}

/** A day of the calendar; where a browser has no field for dates, anything else is said. */
export function DayField({ label, value, invalid, hint, onCommit }: DayFieldProps) {
  const [bad, setBad] = useState(false);
  return (
    <div>
      <TextField
        type="date"
        label={label}
        value={value}
        hint={hint}
        onCommit={(day) => {
          const isGood = day === '' || isDay(day);
          setBad(!isGood);
          if (isGood) onCommit(day);
        }}
      />
      {bad ? <Notice kind="error">{invalid}</Notice> : null}
    </div>
  );
}
