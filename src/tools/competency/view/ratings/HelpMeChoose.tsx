import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { competencyName, figure, questionsOf, type Words } from '../../chart.ts';
import type { Competency } from '../../schema.ts';
import { ladderAnswers, openQuestions, propose, type Answer } from '../../../../ui/level-ladder.ts';
import { Anchors } from '../profile/CompetencyRow.tsx';

export interface HelpMeChooseProps {
  readonly words: Words;
  readonly competency: Competency;
  readonly onClose: () => void;
  readonly onTake: (level: number) => void;
}

/** Four plain questions, each asking for more than the one before, that end in a level. */
export function HelpMeChoose({ words, competency, onClose, onTake }: HelpMeChooseProps) {
  const { help: text, rating } = words.text;
  const [answers, setAnswers] = useState<readonly Answer[]>([]);
  const questions = questionsOf(words, competency);
  const proposal = propose(answers, questions.length);
  const level = figure(words, proposal?.level ?? null);
  return (
    <Dialog
      title={fill(rating.helpOf, { name: competencyName(words, competency) })}
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
                onTake(proposal.level);
              }}
            >
              {fill(text.take, { level })}
            </button>
          </>
        ) : null
      }
    >
      <p>{text.lead}</p>
      <ol class="competency-questions">
        {questions.slice(0, openQuestions(answers, questions.length)).map((question, index) => (
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
              <strong>{fill(proposal.unsure ? text.proposeUnsure : text.propose, { level })}</strong>
            </p>
            <Anchors words={words} competency={competency} />
          </>
        ) : null}
      </div>
    </Dialog>
  );
}
