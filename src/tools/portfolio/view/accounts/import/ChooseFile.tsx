import { useState } from 'preact/hooks';
import { Notice } from '../../../../../ui/Notice.tsx';
import type { AccountsText } from '../../../accounts-text.en.ts';

export interface ChooseFileProps {
  readonly text: AccountsText;
  readonly busy: boolean;
  /** Why the last choice could not be read. */
  readonly refused: string | null;
  readonly onFile: (file: File) => void;
}

export function ChooseFile({ text, busy, refused, onFile }: ChooseFileProps) {
  const { choose } = text.importing;
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <div
      class={over ? 'accounts-drop accounts-drop-over' : 'accounts-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <p>{choose.lead}</p>
      <label class="ui-button ui-button-primary accounts-file">
        {choose.button}
        <input
          type="file"
          class="ui-hidden"
          accept=".csv,.tsv,.txt,.xlsx"
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <span class="accounts-drop-hint">{choose.drop}</span>
      <div role="status">{busy ? <p class="ui-hint">{choose.reading}</p> : null}</div>
      {refused ? (
        <Notice kind="error" live>
          {refused}
        </Notice>
      ) : null}
      <p class="ui-hint">{choose.paste}</p>
    </div>
  );
}
