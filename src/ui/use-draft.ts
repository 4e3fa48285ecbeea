import { useState } from 'preact/hooks';

export interface Draft {
  /** What was typed and not yet taken over; null shows the value. */
  readonly draft: string | null;
  readonly bad: boolean;
  readonly setDraft: (draft: string | null) => void;
  readonly setBad: (bad: boolean) => void;
}

/**
 * What a field holds between its value and the keyboard. It is dropped the moment another value arrives (undo, another tab),
 * while rendering and not after it: an effect could run late and drop what has been typed since.
 */
export function useDraft(value: string | number | null): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const [bad, setBad] = useState(false);
  const [known, setKnown] = useState(value);
  if (!Object.is(known, value)) {
    setKnown(value);
    setDraft(null);
    setBad(false);
  }
  return { draft, bad, setDraft, setBad };
}
