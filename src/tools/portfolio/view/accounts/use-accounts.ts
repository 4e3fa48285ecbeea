import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import type { NoticeKind } from '../../../../ui/Notice.tsx';
import type { Account } from '../../../../workspace/schema.ts';
import { edit, type EditOptions } from '../../../../workspace/store.ts';
import type { AccountsWords } from './accounts-words.ts';

export interface Message {
  readonly kind: NoticeKind;
  readonly text: string;
  readonly canUndo: boolean;
}

export interface AccountsActions {
  readonly message: Message | null;
  readonly say: (message: Message | null) => void;
  /** One undo step; `done` is said when the change was kept. False when it was refused, which is said too. */
  readonly change: (
    how: (accounts: readonly Account[]) => readonly Account[],
    done?: string,
    options?: EditOptions,
  ) => boolean;
}

/** Changes to the accounts of the open document, and what there is to say about the last one. */
export function useAccounts({ text }: AccountsWords): AccountsActions {
  const [message, say] = useState<Message | null>(null);
  return {
    message,
    say,
    change: (how, done, options) => {
      const result = edit((workspace) => ({ ...workspace, accounts: how(workspace.accounts) }), options);
      if (!result.ok) say({ kind: 'error', text: text.message.refused, canUndo: false });
      else say(done === undefined ? null : { kind: 'done', text: done, canUndo: true });
      return result.ok;
    },
  };
}

export function importedText(
  { text }: AccountsWords,
  counts: { added: number; updated: number; unchanged: number },
) {
  const { added, updated, unchanged } = counts;
  return fill(text.message.imported, { added, updated, unchanged });
}
