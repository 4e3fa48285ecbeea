import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../../../i18n/locale.ts';
import type { InputText } from '../../inputs-text.en.ts';
import { loadLibrary, type LibraryEntry } from './library-words.ts';

export interface LibraryHintsProps {
  readonly locale: Locale;
  readonly preset: string;
  readonly text: InputText;
}

/** What to ask for and how to verify it, for a driver that came from the library. */
export function LibraryHints({ locale, preset, text: { drivers: text } }: LibraryHintsProps) {
  const [entry, setEntry] = useState<LibraryEntry | null>(null);
  useEffect(() => {
    let gone = false;
    loadLibrary(locale).then(
      (list) => {
        if (!gone) setEntry(list.find(({ id }) => id === preset) ?? null);
      },
      // The hints are an extra: without a connection the driver stands for itself.
      console.warn,
    );
    return () => {
      gone = true;
    };
  }, [locale, preset]);
  if (entry === null) return null;
  return (
    <dl class="value-hints">
      <dt>{text.ask}</dt>
      <dd>{entry.ask}</dd>
      <dt>{text.verify}</dt>
      <dd>{entry.verify}</dd>
    </dl>
  );
}
