import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import type { Words } from '../../chart.ts';
import type { AlignmentInputs } from '../../schema.ts';
import { $workspace, takeIn } from '../../state.ts';
import { putTaken, readRaterFile, type RaterFileProblem } from '../../state/rater-file.ts';

interface TakeInProps {
  readonly words: Words;
  readonly inputs: AlignmentInputs;
}

type Outcome = { readonly raters: number; readonly people: number } | { readonly problem: RaterFileProblem };

/** Takes in what somebody has rated alone in a copy of this document. */
export function TakeIn({ words, inputs }: TakeInProps) {
  const { answers: text } = words.text;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const open = async (chosen: File | undefined) => {
    if (!chosen) return;
    const functions = $workspace.get()?.functions ?? [];
    const read = await readRaterFile(chosen, { inputs, functions }).catch(
      () => ({ ok: false, problem: 'not-a-document' }) as const,
    );
    if (read.ok) takeIn(putTaken(read));
    setOutcome(
      read.ok ? { raters: read.raters.length, people: read.respondents.length } : { problem: read.problem },
    );
  };
  return (
    <div class="tool-block">
      <p class="tool-buttons">
        <label class="ui-button alignment-file">
          {text.takeIn}
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
        <span class="tool-small">{text.takeInHint}</span>
      </p>
      {outcome === null ? null : 'raters' in outcome ? (
        <Notice kind="done" live>
          {fill(text.taken, outcome)}
        </Notice>
      ) : (
        <Notice kind="error" live>
          {text.problems[outcome.problem]}
        </Notice>
      )}
    </div>
  );
}
