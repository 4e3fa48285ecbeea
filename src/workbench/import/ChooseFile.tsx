import { useState } from 'preact/hooks';
import { Notice } from '../../ui/Notice.tsx';
import { useUniqueId } from '../../ui/use-unique-id.ts';
import type { ImportText } from './text.en.ts';

export interface PastingWords {
  readonly label: string;
  readonly use: string;
}

export interface ChooseFileProps {
  readonly text: ImportText;
  /** What the table should hold. */
  readonly lead: string;
  /** That cells can be pasted, and where. */
  readonly paste: string;
  /** A place to paste in, for a table that has no grid of its own. */
  readonly pasting?: PastingWords | undefined;
  readonly onText: (text: string) => void;
  readonly busy: boolean;
  /** Why the last choice could not be read. */
  readonly refused: string | null;
  readonly onFile: (file: File) => void;
}

export function ChooseFile({ text, lead, paste, pasting, busy, refused, onFile, onText }: ChooseFileProps) {
  const { choose } = text;
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <div
      class={over ? 'table-import-drop table-import-drop-over' : 'table-import-drop'}
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
      <p>{lead}</p>
      <label class="ui-button ui-button-primary table-import-file">
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
      <span class="table-import-drop-hint">{choose.drop}</span>
      <div role="status">{busy ? <p class="ui-hint">{choose.reading}</p> : null}</div>
      {refused ? (
        <Notice kind="error" live>
          {refused}
        </Notice>
      ) : null}
      <p class="ui-hint">{paste}</p>
      {pasting ? <PasteRows words={pasting} onText={onText} /> : null}
    </div>
  );
}

function PasteRows({
  words,
  onText,
}: {
  readonly words: PastingWords;
  readonly onText: (text: string) => void;
}) {
  const id = useUniqueId();
  const [rows, setRows] = useState('');
  return (
    <div class="table-import-paste">
      <label class="ui-label" for={id}>
        {words.label}
      </label>
      <textarea
        id={id}
        class="ui-input"
        rows={4}
        value={rows}
        onInput={(event) => {
          setRows(event.currentTarget.value);
        }}
      />
      <button
        type="button"
        class="ui-button"
        disabled={rows.trim() === ''}
        onClick={() => {
          onText(rows);
        }}
      >
        {words.use}
      </button>
    </div>
  );
}
