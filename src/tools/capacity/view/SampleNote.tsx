import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/fill.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { Words } from '../chart.ts';

export interface SampleNoteProps {
  readonly words: Words;
  readonly name: string;
  /** It has been changed, so it is the reader's own copy. */
  readonly touched: boolean;
  /** Opens a document without figures; false when it may not. */
  readonly onStart: () => Promise<boolean>;
}

export function SampleNote({ words, name, touched, onStart }: SampleNoteProps) {
  const { sample } = words.text;
  const [refused, setRefused] = useState(false);
  const begin = async () => {
    setRefused(!(await onStart()));
  };
  return (
    <Notice
      kind="info"
      action={
        <button type="button" class="ui-button" onClick={() => void begin()}>
          {sample.start}
        </button>
      }
    >
      {fill(touched ? sample.own : sample.note, { name })} {refused ? sample.refused : null}
    </Notice>
  );
}
