import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { signalName, type Words } from '../../chart.ts';
import { answers, noSighting, type Sighting, type SignalId, type View } from '../../schema.ts';
import { see } from '../../state/changes.ts';
import type { Change } from '../churn-props.ts';
import { DayField } from '../DayField.tsx';

export interface SignalRowProps {
  readonly words: Words;
  readonly accountId: string;
  readonly view: View;
  readonly signal: SignalId;
  readonly change: Change;
}

const choices = [...answers, 'unknown'] as const;

/** One signal: what counts as yes, the answer, since when and how we know. */
export function SignalRow({ words, accountId, view, signal, change }: SignalRowProps) {
  const { answer: names, entry: text, signal: anchors } = words.text;
  const { answer, since, evidence } = view.signals[signal] ?? noSighting;
  const commit = (part: Partial<Sighting>) => {
    change(see(accountId, view.id, signal, part));
  };
  return (
    <li class="churn-signal">
      <SegmentedControl
        label={signalName(words, signal)}
        value={answer ?? 'unknown'}
        segments={choices.map((value) => ({ value, label: names[value] }))}
        hint={anchors[signal].yes}
        onChange={(value) => {
          commit({ answer: value === 'unknown' ? null : value });
        }}
      />
      {answer === null ? null : (
        <div class="churn-evidence">
          <DayField
            label={answer === 'yes' ? text.since : text.goneSince}
            value={since}
            hint={answer === 'yes' ? undefined : text.goneHint}
            invalid={text.badDay}
            onCommit={(day) => {
              commit({ since: day });
            }}
          />
          <TextField
            label={text.evidence}
            value={evidence}
            lines={2}
            maxLength={2000}
            placeholder={text.evidencePlaceholder}
            hint={answer === 'yes' && evidence.trim() === '' ? text.missing : undefined}
            onCommit={(value) => {
              commit({ evidence: value });
            }}
          />
        </div>
      )}
    </li>
  );
}
