import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { Select } from '../../../../ui/Select.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { newId } from '../../../../workspace/new-id.ts';
import { stageName, type Words } from '../../chart.ts';
import type { AccountResult } from '../../model.ts';
import { churnLimits, phases, signals, type View } from '../../schema.ts';
import { putView, removeView, renameRater } from '../../state/changes.ts';
import type { Change } from '../churn-props.ts';
import { SignalRow } from './SignalRow.tsx';

export interface RatersProps {
  readonly words: Words;
  readonly one: AccountResult;
  readonly change: Change;
}

/** The raters of one account, and what the one chosen says. */
export function Raters({ words, one, change }: RatersProps) {
  const { raters: text, reasons } = words.text;
  const { views } = one.case;
  const [viewId, setViewId] = useState<string | null>(null);
  const view = views.find(({ id }) => id === viewId) ?? views[0] ?? null;
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.heading}</h3>
      {view === null ? (
        <p>{fill(text.none, { account: one.name })}</p>
      ) : (
        <div class="tool-fields">
          <Select
            label={text.choose}
            value={view.id}
            options={views.map(({ id, rater }) => ({ value: id, label: rater.trim() || reasons.nobody }))}
            onChange={setViewId}
          />
        </div>
      )}
      {views.length < churnLimits.views ? (
        <p>
          <button
            type="button"
            class="ui-button"
            onClick={() => {
              const id = newId();
              change(putView(one.id, { id, rater: '', signals: {} }));
              setViewId(id);
            }}
          >
            {text.add}
          </button>
        </p>
      ) : (
        <p class="tool-small">{fill(text.full, { n: churnLimits.views })}</p>
      )}
      {view === null ? null : <Said key={view.id} {...{ words, one, view, change }} />}
    </section>
  );
}

function Said({ words, one, view, change }: RatersProps & { readonly view: View }) {
  const { raters: text, phase: names, reasons } = words.text;
  const known = signals.filter(({ id }) => (view.signals[id]?.answer ?? null) !== null).length;
  return (
    <section class="tool-block" aria-label={view.rater.trim() || reasons.nobody}>
      <div class="tool-fields">
        <TextField
          label={text.name}
          value={view.rater}
          maxLength={200}
          onCommit={(rater) => {
            change(renameRater(one.id, view.id, rater));
          }}
        />
      </div>
      <p class="tool-small">{fill(text.count, { known, total: signals.length })}</p>
      {phases.map((phase) => (
        <section key={phase} class="tool-block">
          <h4 class="churn-phase">
            {fill(names.named, { n: phase, name: stageName(words, phase) })}{' '}
            <span class="tool-small">{phase === 1 ? names.method : names.own}</span>
          </h4>
          <ul class="churn-signals">
            {signals
              .filter((signal) => signal.phase === phase)
              .map(({ id }) => (
                <SignalRow key={id} {...{ words, change, view }} accountId={one.id} signal={id} />
              ))}
          </ul>
        </section>
      ))}
      <p>
        <button
          type="button"
          class="ui-link-button"
          onClick={() => {
            change(removeView(one.id, view.id));
          }}
        >
          {text.remove}
        </button>
      </p>
    </section>
  );
}
