import { Dialog } from '../../ui/Dialog.tsx';
import type { Text } from './text.en.ts';

export interface ConfirmDialogProps {
  readonly text: Text;
  readonly title: string;
  readonly body: string;
  readonly action: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

export function ConfirmDialog({ text, title, body, action, onConfirm, onClose }: ConfirmDialogProps) {
  const confirm = () => {
    onConfirm();
    onClose();
  };
  return (
    <Dialog
      title={title}
      closeLabel={text.close}
      onClose={onClose}
      footer={
        <>
          <button type="button" class="ui-button" onClick={onClose}>
            {text.cancel}
          </button>
          <button type="button" class="ui-button ui-button-danger" onClick={confirm}>
            {action}
          </button>
        </>
      }
    >
      <p>{body}</p>
    </Dialog>
  );
}
