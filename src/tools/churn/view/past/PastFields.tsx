import { fill } from '../../../../i18n/fill.ts';
import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { pastName, signalName, type Words } from '../../chart.ts';
import { answers, outcomes, signals, type PastAccount } from '../../schema.ts';
import { patchPast, removePast, sawThen } from '../../state/changes.ts';
import type { Change } from '../churn-props.ts';

export interface PastFieldsProps {
  readonly words: Words;
  readonly past: PastAccount;
  readonly index: number;
  readonly change: Change;
}

const choices = [...answers, 'unknown'] as const;

/** One past account: its end, and the signals of that time. */
export function PastFields({ words, past, index, change }: PastFieldsProps) {
  const { past: text, answer: names, signal: anchors } = words.text;
  const name = pastName(words, past.name, index);
  return (
    <Disclosure summary={name} note={text.outcomes[past.outcome]}>
      <div class="tool-block">
        <div class="tool-fields">
          <TextField
            label={text.name}
            value={past.name}
            maxLength={200}
            onCommit={(value) => {
              change(patchPast(past.id, { name: value }));
            }}
          />
        </div>
        <SegmentedControl
          label={text.outcome}
          value={past.outcome}
          segments={outcomes.map((value) => ({ value, label: text.outcomes[value] }))}
          onChange={(outcome) => {
            change(patchPast(past.id, { outcome }));
          }}
        />
        <h4 class="churn-phase">{text.signals}</h4>
        <ul class="churn-signals">
          {signals.map(({ id }) => (
            <li key={id} class="churn-signal">
              <SegmentedControl
                label={signalName(words, id)}
                value={past.signals[id] ?? 'unknown'}
                segments={choices.map((value) => ({ value, label: names[value] }))}
                hint={anchors[id].yes}
                onChange={(value) => {
                  change(sawThen(past.id, id, value === 'unknown' ? null : value));
                }}
              />
            </li>
          ))}
        </ul>
        <p>
          <button
            type="button"
            class="ui-link-button"
            onClick={() => {
              change(removePast(past.id));
            }}
          >
            {fill(text.remove, { name })}
          </button>
        </p>
      </div>
    </Disclosure>
  );
}
