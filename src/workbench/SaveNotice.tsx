import { useStore } from '@nanostores/preact';
import { fill } from '../i18n/fill.ts';
import { Notice } from '../ui/Notice.tsx';
import { $backupDue, $saveState, saveAgain } from '../workspace/store.ts';
import { useWorkbenchWords } from './words.ts';

export interface SaveNoticeProps {
  /** Gets the file as text where the browser drops downloads. */
  readonly onBlocked: (content: string) => void;
}

/** What is not safe yet, with the way to make it safe: here, since what is only in memory does not survive a link. */
export function SaveNotice({ onBlocked }: SaveNoticeProps) {
  const { text } = useWorkbenchWords();
  const save = useStore($saveState);
  const backup = useStore($backupDue);
  const copy = (
    <button type="button" class="ui-button" onClick={() => void saveCopy(text.sample.newName, onBlocked)}>
      {text.save.copy}
    </button>
  );
  if (save.kind !== 'unsaved') {
    return backup.due ? (
      <Notice kind="warning" action={copy}>
        {text.save.backupDue}
      </Notice>
    ) : null;
  }
  return (
    <Notice
      kind="error"
      live
      action={
        <>
          {save.reason === 'deleted' ? (
            <button type="button" class="ui-button" onClick={() => void saveAgain()}>
              {text.save.again}
            </button>
          ) : null}
          {copy}
        </>
      }
    >
      {fill(text.save.keep, { problem: text.save.unsaved[save.reason] })}
    </Notice>
  );
}

async function saveCopy(fallbackName: string, onBlocked: (content: string) => void): Promise<void> {
  const { saveOpenDocument } = await import('../workspace/view/save-copy.ts');
  const blocked = await saveOpenDocument(fallbackName);
  if (blocked !== null) onBlocked(blocked);
}
