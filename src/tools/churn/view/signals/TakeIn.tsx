import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import type { Words } from '../../chart.ts';
import { churnLimits, type ChurnInputs } from '../../schema.ts';
import { $workspace, takeIn } from '../../state.ts';
import { putViews, readRaterFile, type RaterFileProblem } from '../../state/rater-file.ts';

interface TakeInProps {
  readonly words: Words;
  readonly inputs: ChurnInputs;
}

type Outcome = { readonly taken: number } | { readonly problem: RaterFileProblem };

/** Takes in what somebody has answered alone in a copy of this document. */
export function TakeIn({ words, inputs }: TakeInProps) {
  const { raters: text } = words.text;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const open = async (chosen: File | undefined) => {
    if (!chosen) return;
    const accounts = $workspace.get()?.accounts ?? [];
    const read = await readRaterFile(chosen, { inputs, accounts }).catch(
      () => ({ ok: false, problem: 'not-a-document' }) as const,
    );
    if (read.ok) takeIn(putViews(read.views));
    setOutcome(read.ok ? { taken: read.views.length } : { problem: read.problem });
  };
  return (
    <div class="tool-block">
      <p class="tool-buttons">
        <label class="ui-button churn-file">
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
      {outcome === null ? null : 'taken' in outcome ? (
        <Notice kind="done" live>
          {fill(text.taken, { n: outcome.taken })}
        </Notice>
      ) : (
        <Notice kind="error" live>
          {fill(text.problems[outcome.problem], { n: churnLimits.views })}
        </Notice>
      )}
    </div>
  );
}
