import { useState } from 'preact/hooks';
import { fill } from '../i18n/fill.ts';
import { Notice } from '../ui/Notice.tsx';
import { useWorkbenchWords } from './words.ts';

export interface SampleNoteProps {
  /** Of the sample company. */
  readonly name: string;
  /** It has been changed, so it is the reader's own copy. */
  readonly touched: boolean;
  /** Opens a document of the reader's own under this name; false when it may not. */
  readonly onStart: (name: string) => Promise<boolean>;
}

export function SampleNote({ name, touched, onStart }: SampleNoteProps) {
  const { sample } = useWorkbenchWords().text;
  const [refused, setRefused] = useState(false);
  const begin = async () => {
    setRefused(!(await onStart(sample.newName)));
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
