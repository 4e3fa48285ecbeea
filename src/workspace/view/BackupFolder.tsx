import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { formatTime } from '../../i18n/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { BackupFolderState } from '../backup/create-backup.ts';
import { backup } from '../backup/open-backup.ts';
import { copiesKept } from '../backup/write-backup.ts';
import { $workspace } from '../store.ts';
import type { PageProps } from './view.tsx';

/** Nothing where the browser cannot write into folders: file copies are offered anyway. */
export function BackupFolder({ locale, text }: PageProps) {
  const state = useStore(backup.state);
  const isSample = (useStore($workspace)?.sample ?? null) !== null;
  useEffect(() => {
    void backup.begin();
  }, []);
  if (state.kind === 'unsupported') return null;
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{text.backup.title}</h2>
      <p>{fill(text.backup.body, { n: copiesKept })}</p>
      <BackupStatus locale={locale} text={text} state={state} isSample={isSample} />
      <p class="workspace-actions">
        <BackupButtons text={text} state={state} isSample={isSample} />
      </p>
    </section>
  );
}

interface StatusProps extends Pick<PageProps, 'text'> {
  readonly state: BackupFolderState;
  readonly isSample: boolean;
}

function BackupStatus({ locale, text, state, isSample }: StatusProps & Pick<PageProps, 'locale'>) {
  const { backup: words } = text;
  if (state.kind === 'asleep') {
    return <Notice kind="warning">{fill(words.asleep, { folder: state.folder })}</Notice>;
  }
  if (state.kind !== 'ready') return null;
  const { folder, last, problem } = state;
  if (problem !== null) {
    return (
      <Notice kind="error" live>
        {words.problems[problem]}
      </Notice>
    );
  }
  if (last === null)
    return <p class="workspace-soft">{fill(isSample ? words.sample : words.ready, { folder })}</p>;
  return (
    <p class="workspace-soft" role="status">
      {fill(words.copied, { folder, file: last.file, time: formatTime(locale, last.at) })}
    </p>
  );
}

function BackupButtons({ text, state, isSample }: StatusProps) {
  const { backup: words } = text;
  if (state.kind === 'asleep') {
    return (
      <>
        <Action label={words.allow} onClick={backup.allow} />
        <Action label={words.stop} onClick={backup.stop} />
      </>
    );
  }
  if (state.kind !== 'ready') return <Action label={words.choose} onClick={backup.choose} />;
  return (
    <>
      {isSample ? null : <Action label={words.copy} onClick={backup.copyNow} />}
      <Action label={words.other} onClick={backup.choose} />
      <Action label={words.stop} onClick={backup.stop} />
    </>
  );
}

function Action({ label, onClick }: { readonly label: string; readonly onClick: () => Promise<void> }) {
  return (
    <button type="button" class="ui-button" onClick={() => void onClick()}>
      {label}
    </button>
  );
}
