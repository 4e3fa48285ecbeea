import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { Notice } from '../../ui/Notice.tsx';
import { maxFileBytes, readWorkspaceFile, type ReadFailure } from '../file.ts';
import type { ImportMode } from '../import-workspace.ts';
import type { Workspace } from '../schema.ts';
import { $workspace } from '../store.ts';
import { ImportPreviewDialog } from './ImportPreviewDialog.tsx';
import { library } from './open-library.ts';
import type { Text } from './text.en.ts';
import type { PageProps } from './view.tsx';

export function FileIn({ locale, text, tell }: PageProps) {
  const current = useStore($workspace);
  const [read, setRead] = useState<Workspace | null>(null);
  const [message, setMessage] = useState<{ kind: 'error' | 'done'; sentence: string } | null>(null);

  const open = async (file: File | undefined) => {
    if (!file) return;
    const result = await readChosen(file);
    setRead(result.ok ? result.workspace : null);
    setMessage(result.ok ? null : { kind: 'error', sentence: failureSentence(text, result) });
  };
  const take = async (workspace: Workspace, mode: ImportMode) => {
    setRead(null);
    const name = workspace.name || text.documents.unnamed;
    if (await tell(library.importWorkspace(workspace, mode))) {
      setMessage({ kind: 'done', sentence: fill(text.file.done, { name }) });
    }
  };
  return (
    <section aria-labelledby="file">
      <h2 id="file">{text.file.title}</h2>
      <p>{text.file.body}</p>
      <label
        class="workspace-drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void open(event.dataTransfer?.files[0]);
        }}
      >
        <span class="ui-button">{text.file.choose}</span>
        <span class="workspace-soft">{text.file.drop}</span>
        <input
          type="file"
          class="ui-hidden"
          accept=".json,application/json"
          onChange={(event) => {
            void open(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      {message ? (
        <Notice kind={message.kind} live>
          {message.sentence}
        </Notice>
      ) : null}
      {read && current ? (
        <ImportPreviewDialog
          locale={locale}
          text={text}
          current={current}
          imported={read}
          onTake={(mode) => void take(read, mode)}
          onClose={() => setRead(null)}
        />
      ) : null}
    </section>
  );
}

type Chosen = ReturnType<typeof readWorkspaceFile> | { readonly ok: false; readonly code: 'unreadable' };

/** A file may be gone by now, or be too large to be looked into at all. */
async function readChosen(file: File): Promise<Chosen> {
  if (file.size > maxFileBytes) return { ok: false, code: 'too-large' };
  try {
    return readWorkspaceFile(await file.text());
  } catch (error) {
    console.error(error);
    return { ok: false, code: 'unreadable' };
  }
}

function failureSentence(text: Text, failure: ReadFailure | { readonly code: 'unreadable' }): string {
  const issues = failure.code === 'invalid' ? failure.issues : [];
  return fill(text.file.problems[failure.code], { n: issues.length, path: issues[0]?.path ?? '' });
}
