import { useState } from 'preact/hooks';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Text } from './text.en.ts';

export interface NameDialogProps {
  readonly text: Text;
  readonly title: string;
  readonly name: string;
  readonly action: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

export function NameDialog({ text, title, name, action, onName, onClose }: NameDialogProps) {
  const [current, setCurrent] = useState(name);
  const submit = (event: Event) => {
    event.preventDefault();
    onName(current.trim() || name);
    onClose();
  };
  return (
    <Dialog
      title={title}
      closeLabel={text.close}
      onClose={onClose}
      footer={
        <button type="submit" form="workspace-name" class="ui-button ui-button-primary">
          {action}
        </button>
      }
    >
      <form id="workspace-name" onSubmit={submit}>
        <TextField label={text.documents.name} value={current} onCommit={setCurrent} maxLength={200} />
      </form>
    </Dialog>
  );
}
