import { useState } from 'preact/hooks';
import { Notice } from '../ui/Notice.tsx';

export interface TakeInFileProps {
  readonly label: string;
  readonly hint: string;
  /** Takes the file in and says what came of it. */
  readonly onFile: (file: File) => Promise<TakenIn>;
}

export interface TakenIn {
  readonly ok: boolean;
  readonly sentence: string;
}

/** A button for a file of another copy of this document, and the sentence that tells how it went. */
export function TakeInFile({ label, hint, onFile }: TakeInFileProps) {
  const [taken, setTaken] = useState<TakenIn | null>(null);
  const open = async (chosen: File | undefined) => {
    if (chosen) setTaken(await onFile(chosen));
  };
  return (
    <div class="tool-block">
      <p class="tool-buttons">
        <label class="ui-button tool-file">
          {label}
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
        <span class="tool-small">{hint}</span>
      </p>
      {taken === null ? null : (
        <Notice kind={taken.ok ? 'done' : 'error'} live>
          {taken.sentence}
        </Notice>
      )}
    </div>
  );
}
