import { Dialog } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWorkbenchWords } from './words.ts';

export type ExportProblem =
  | { readonly kind: 'failed' | 'closed' }
  /** The browser would drop the file: its text can be copied. */
  | { readonly kind: 'copy'; readonly content: string };

export interface ExportNoticeProps {
  readonly problem: ExportProblem;
  readonly onClose: () => void;
}

/** What became of a file that the reader did not get, and what to do instead. */
export function ExportNotice({ problem, onClose }: ExportNoticeProps) {
  const { text } = useWorkbenchWords();
  if (problem.kind !== 'copy') {
    return (
      <Notice
        kind={problem.kind === 'failed' ? 'error' : 'info'}
        live
        action={
          <button type="button" class="ui-button" onClick={onClose}>
            {text.close}
          </button>
        }
      >
        {text.export[problem.kind]}
      </Notice>
    );
  }
  return (
    <Dialog title={text.export.copyTitle} closeLabel={text.close} onClose={onClose}>
      <p>{text.export.copyHint}</p>
      <textarea
        class="tool-copy"
        rows={10}
        readOnly
        aria-label={text.export.copyTitle}
        value={problem.content}
      />
    </Dialog>
  );
}
