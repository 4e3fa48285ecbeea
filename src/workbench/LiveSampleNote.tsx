import { useStore } from '@nanostores/preact';
import { startOwn } from '../workspace/start-own.ts';
import { $saveState, $workspace } from '../workspace/store.ts';
import { SampleNote } from './SampleNote.tsx';

/** Says so while the open document is the sample company or a copy of it. */
export function LiveSampleNote({ onStarted }: { readonly onStarted?: () => void }) {
  const workspace = useStore($workspace);
  const save = useStore($saveState);
  if (typeof workspace?.sample !== 'string') return null;
  const start = async (name: string) => {
    const started = await startOwn(name);
    if (started) onStarted?.();
    return started;
  };
  return <SampleNote name={workspace.name} touched={save.kind !== 'untouched'} onStart={start} />;
}
