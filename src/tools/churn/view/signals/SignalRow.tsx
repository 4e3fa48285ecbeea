import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { signalName, type Words } from '../../chart.ts';
import { answers, noSighting, type Sighting, type SignalId, type View } from '../../schema.ts';
import { see } from '../../state/changes.ts';
import type { Change } from '../churn-props.ts';
import { DayField } from '../../../../workbench/DayField.tsx';

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
  const given = view.signals[signal] ?? noSighting;
  const { answer, since, evidence } = given;
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
      {answer === 'yes' ? <Evidence {...{ words, commit }} given={given} /> : null}
      {answer === 'no' ? (
        <Disclosure summary={text.before} open={since !== '' || evidence !== ''}>
          <Evidence {...{ words, commit }} given={given} />
        </Disclosure>
      ) : null}
    </li>
  );
}

interface EvidenceProps {
  readonly words: Words;
  readonly given: Sighting;
  readonly commit: (part: Partial<Sighting>) => void;
}

function Evidence({ words, given: { answer, since, evidence }, commit }: EvidenceProps) {
  const { entry: text } = words.text;
  const isYes = answer === 'yes';
  return (
    <div class="churn-evidence">
      <DayField
        label={isYes ? text.since : text.goneSince}
        value={since}
        hint={isYes ? undefined : text.goneHint}
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
        hint={isYes && evidence.trim() === '' ? text.missing : undefined}
        onCommit={(value) => {
          commit({ evidence: value });
        }}
      />
    </div>
  );
}
