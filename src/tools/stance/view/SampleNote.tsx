import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/fill.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { Words } from '../chart.ts';

export interface SampleNoteProps {
  readonly words: Words;
  readonly name: string;
  /** Opens a document without answers; false when it may not. Null while nothing can be opened. */
  readonly onStart: (() => Promise<boolean>) | null;
}

export function SampleNote({ words, name, onStart }: SampleNoteProps) {
  const { sample } = words.text;
  const [refused, setRefused] = useState(false);
  const begin = async () => {
    if (onStart) setRefused(!(await onStart()));
  };
  return (
    <Notice
      kind="info"
      action={
        <button type="button" class="ui-button" disabled={onStart === null} onClick={() => void begin()}>
          {sample.start}
        </button>
      }
    >
      {fill(sample.note, { name })} {refused ? sample.refused : null}
    </Notice>
  );
}
