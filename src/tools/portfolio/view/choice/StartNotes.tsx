import { fill } from '../../../../i18n/fill.ts';
import type { ChoiceWords } from '../../chart/start-words.ts';
import type { FoundStartSet } from '../../state.ts';

export interface StartNotesProps {
  readonly words: ChoiceWords;
  readonly found: FoundStartSet;
}

export function StartNotes({ words, found }: StartNotesProps) {
  if (found.notes.length === 0) return null;
  return (
    <ul class="start-notes tool-small">
      {found.notes.map(({ code, accounts }) => (
        <li key={code}>{fill(words.choice.notes[code], { accounts })}</li>
      ))}
    </ul>
  );
}
