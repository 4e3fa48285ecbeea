import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/fill.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import type { Words } from '../chart.ts';
import type { Level } from '../schema.ts';
import {
  ladderAnswers,
  ladderQuestions,
  openQuestions,
  proposedLevel,
  type LadderAnswer,
} from '../state/ladder.ts';
import type { StatementId } from '../schema/statements.ts';

export interface HelpMeChooseProps {
  readonly words: Words;
  readonly id: StatementId;
  readonly onClose: () => void;
  readonly onTake: (answer: Level | 'unknown') => void;
}

/** Four plain questions, each harder than the one before, that end in a level. */
export function HelpMeChoose({ words, id, onClose, onTake }: HelpMeChooseProps) {
  const { help: text, answer, level: levelWords } = words.text;
  const [answers, setAnswers] = useState<readonly LadderAnswer[]>([]);
  const proposal = proposedLevel(answers);
  const { claim } = words.asked.statement[id];
  return (
    <Dialog
      title={fill(answer.helpOf, { name: claim })}
      closeLabel={words.text.close}
      onClose={onClose}
      footer={
        proposal === null ? null : (
          <>
            <button
              type="button"
              class="ui-button"
              onClick={() => {
                setAnswers([]);
              }}
            >
              {text.again}
            </button>
            <button
              type="button"
              class="ui-button ui-button-primary"
              onClick={() => {
                onTake(proposal);
              }}
            >
              {fill(text.take, { level: proposal === 'unknown' ? answer.unknown : proposal })}
            </button>
          </>
        )
      }
    >
      <p>{text.lead}</p>
      <ol class="initiative-questions">
        {ladderQuestions.slice(0, openQuestions(answers)).map((question, index) => (
          <li key={question}>
            <SegmentedControl
              label={text[question]}
              value={answers[index] ?? null}
              segments={ladderAnswers.map((value) => ({ value, label: text[value] }))}
              onChange={(value) => {
                setAnswers([...answers.slice(0, index), value]);
              }}
            />
          </li>
        ))}
      </ol>
      <div role="status">
        {proposal === null ? null : (
          <p>
            <strong>
              {proposal === 'unknown'
                ? text.proposeUnknown
                : fill(text.propose, { level: proposal, words: levelWords[proposal] ?? '' })}
            </strong>
          </p>
        )}
      </div>
    </Dialog>
  );
}
