import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/fill.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { dimensionName, type Words } from '../chart.ts';
import type { Dimension, Position } from '../schema.ts';
import { ladderAnswers, openQuestions, propose, type Answer } from '../state/ladder.ts';

export interface HelpMeChooseProps {
  readonly words: Words;
  readonly dimension: Dimension;
  readonly onClose: () => void;
  readonly onTake: (position: Position) => void;
}

/** Two plain questions, the second harder than the first, that end in a position. */
export function HelpMeChoose({ words, dimension, onClose, onTake }: HelpMeChooseProps) {
  const { help: text, inputs, position: names } = words.text;
  const [answers, setAnswers] = useState<readonly Answer[]>([]);
  const proposal = propose(answers);
  const { questions, ...anchors } = words.text.dimension[dimension];
  return (
    <Dialog
      title={fill(inputs.helpOf, { name: dimensionName(words, dimension) })}
      closeLabel={words.text.close}
      onClose={onClose}
      footer={
        proposal ? (
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
                onTake(proposal.position);
              }}
            >
              {fill(text.take, { position: names[proposal.position] })}
            </button>
          </>
        ) : null
      }
    >
      <p>{text.lead}</p>
      <ol class="stance-questions">
        {questions.slice(0, openQuestions(answers)).map((question, index) => (
          <li key={question}>
            <SegmentedControl
              label={question}
              value={answers[index] ?? null}
              segments={ladderAnswers.map((answer) => ({ value: answer, label: text[answer] }))}
              onChange={(answer) => {
                setAnswers([...answers.slice(0, index), answer]);
              }}
            />
          </li>
        ))}
      </ol>
      <div role="status">
        {proposal ? (
          <>
            <p>
              <strong>
                {fill(proposal.unsure ? text.proposeUnsure : text.propose, {
                  position: names[proposal.position],
                })}
              </strong>
            </p>
            <p class="tool-small">{anchors[proposal.position]}</p>
          </>
        ) : null}
      </div>
    </Dialog>
  );
}
