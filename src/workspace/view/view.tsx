import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { formatTime } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ToolBar } from '../../ui/ToolBar.tsx';
import {
  $backupDue,
  $history,
  $problem,
  $saveState,
  $workspace,
  redo,
  saveAgain,
  undo,
  type SaveState,
} from '../store.ts';
export { start } from '../store.ts';
import { Actions } from './Actions.tsx';
import { BackupFolder } from './BackupFolder.tsx';
import { Deleted } from './Deleted.tsx';
import { Documents } from './Documents.tsx';
import { FileIn } from './FileIn.tsx';
import { History } from './History.tsx';
import { outcomeSentence, type Failure } from './outcome-sentence.ts';
import { saveOpenDocument } from './save-copy.ts';
import { SetAsideList } from './SetAsideList.tsx';
import { Settings } from './Settings.tsx';
import type { Text } from './text.en.ts';
import './view.css';
import { WhereItLives } from './WhereItLives.tsx';

type Done<Result> = Extract<Result, { readonly ok: true }>;

export interface PageProps {
  readonly locale: Locale;
  readonly text: Text;
  /** What each tool is called on its page. */
  readonly toolNames: Readonly<Record<string, string>>;
  /** Waits for a change, says what went wrong with it, and gives its result when nothing did. */
  readonly tell: <Result extends { readonly ok: true } | Failure>(
    work: Promise<Result>,
  ) => Promise<Done<Result> | null>;
  readonly saveCopy: () => Promise<void>;
  /** Offers a text to copy where the browser drops downloads. */
  readonly hand: (content: string) => void;
}

export function WorkspacePage({ locale, text, toolNames }: Pick<PageProps, 'locale' | 'text' | 'toolNames'>) {
  const [failure, setFailure] = useState<string | null>(null);
  const [handed, setHanded] = useState<string | null>(null);
  const problem = useStore($problem);
  const page: PageProps = {
    locale,
    text,
    toolNames,
    tell: async <Result extends { readonly ok: true } | Failure>(work: Promise<Result>) => {
      const result = await work;
      setFailure(result.ok ? null : outcomeSentence(text, result));
      return result.ok ? (result as Done<Result>) : null;
    },
    saveCopy: async () => {
      setHanded(await saveOpenDocument(text.documents.unnamed));
    },
    hand: setHanded,
  };
  return (
    <div class="workspace-page">
      <OpenBar {...page} />
      {problem ? (
        <Notice kind="error" live>
          {outcomeSentence(text, { ok: false, ...problem })}
        </Notice>
      ) : null}
      {failure ? (
        <Notice kind="error" live>
          {failure}
        </Notice>
      ) : null}
      <Documents {...page} />
      <FileIn {...page} />
      <Actions {...page} />
      <Settings {...page} />
      <History {...page} />
      <BackupFolder {...page} />
      <SetAsideList {...page} />
      <Deleted {...page} />
      <WhereItLives {...page} />
      {handed === null ? null : (
        <Dialog title={text.copy.title} closeLabel={text.close} onClose={() => setHanded(null)}>
          <p>{text.copy.body}</p>
          <textarea class="workspace-copy" rows={10} readOnly aria-label={text.copy.title} value={handed} />
        </Dialog>
      )}
    </div>
  );
}

function OpenBar({ locale, text, saveCopy }: PageProps) {
  const open = useStore($workspace);
  const history = useStore($history);
  const save = useStore($saveState);
  const backup = useStore($backupDue);
  return (
    <>
      <ToolBar
        title={open?.name ?? ''}
        text={text}
        canUndo={history.canUndo}
        canRedo={history.canRedo}
        onUndo={undo}
        onRedo={redo}
        status={saveSentence(locale, text, save)}
      >
        <button type="button" class="ui-button" onClick={() => void saveCopy()}>
          {text.documents.saveFile}
        </button>
      </ToolBar>
      {save.kind === 'unsaved' ? (
        <Notice
          kind="error"
          live
          action={
            save.reason === 'deleted' ? (
              <button type="button" class="ui-button" onClick={() => void saveAgain()}>
                {text.save.again}
              </button>
            ) : null
          }
        >
          {text.save.reasons[save.reason]}
        </Notice>
      ) : null}
      {backup.due ? <Notice kind="warning">{text.home.backupDue}</Notice> : null}
    </>
  );
}

function saveSentence(locale: Locale, text: Text, save: SaveState): string {
  if (save.kind === 'saved') return fill(text.save.saved, { time: formatTime(locale, save.at) });
  if (save.kind === 'unsaved') return text.save.unsaved;
  return text.save[save.kind];
}
