import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/fill.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { Words } from '../chart.ts';
import { startOwn, type Workspace } from '../state.ts';

export interface SampleNoteProps {
  readonly words: Words;
  readonly workspace: Pick<Workspace, 'name'>;
  /** It has been changed, so it is the reader's own copy. */
  readonly touched: boolean;
  readonly onStarted: () => void;
}

export function SampleNote({ words, workspace, touched, onStarted }: SampleNoteProps) {
  const { sample } = words.text;
  const [refused, setRefused] = useState(false);
  const begin = async () => {
    const started = await startOwn(sample.newName);
    setRefused(!started);
    if (started) onStarted();
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
      {fill(touched ? sample.own : sample.note, { name: workspace.name })} {refused ? sample.refused : null}
    </Notice>
  );
}
