import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import type { HandbackText } from '../../handback-text.en.ts';
import { compared } from '../../model/comparison.ts';
import { $workspace, putReturned, takeIn } from '../../state.ts';
import { readReturnedFile, type ReturnedFile, type ReturnedRefusal } from '../../state/returned-file.ts';
import type { HandbackProps } from './Handback.tsx';

interface Said {
  readonly kind: 'done' | 'warning' | 'error';
  readonly sentence: string;
}

function refusalSentence({ problems }: HandbackText['takeIn'], refusal: ReturnedRefusal): string {
  const [first] = refusal.code === 'invalid' ? refusal.issues : [];
  return fill(problems[refusal.code], {
    path: refusal.code === 'unreadable-value' ? refusal.path : (first?.path ?? ''),
    n: refusal.code === 'invalid' ? refusal.issues.length : 0,
    name: 'name' in refusal ? refusal.name : '',
  });
}

/** A file is chosen or dropped, refused with a sentence or laid beside the case. */
export function TakeIn({ told, page }: HandbackProps) {
  const { takeIn: text } = page;
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const put = ({ returned, fromCopy }: ReturnedFile): Said => {
    takeIn(putReturned(returned));
    const { open } = compared(told.one, returned);
    const done = open.length === 0 ? text.doneSame : fill(text.done, { n: open.length });
    if (!fromCopy) return { kind: 'done', sentence: done };
    return { kind: 'warning', sentence: [done, text.copy].join(told.words.text.sentenceGap) };
  };
  const open = async (file: File | undefined) => {
    const workspace = $workspace.get();
    if (!file || workspace === null) return;
    setBusy(true);
    const { id: documentId, accounts } = workspace;
    const read = await readReturnedFile(file, { documentId, accounts, accountId: told.inputs.accountId });
    setBusy(false);
    setSaid(read.ok ? put(read) : { kind: 'error', sentence: refusalSentence(text, read) });
  };
  return (
    <section
      class="tool-block"
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        void open(event.dataTransfer?.files[0]);
      }}
    >
      <h3 class="tool-finding">{text.heading}</h3>
      <p class="tool-lead">{text.lead}</p>
      <div class="tool-buttons">
        <label class="ui-button value-file">
          {text.choose}
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
        <span class="tool-small">{text.drop}</span>
      </div>
      <p class="tool-small">{text.snapshot}</p>
      <div role="status">{busy ? <p class="tool-small">{text.reading}</p> : null}</div>
      {said ? (
        <Notice kind={said.kind} live>
          {said.sentence}
        </Notice>
      ) : null}
    </section>
  );
}
