import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { anchorsOf, criterionName, figure, questionsOf, type InputWords } from '../../chart.ts';
import { AnchorWords } from './AnchorWords.tsx';
import type { Criterion } from '../../state.ts';
import { ladderAnswers, openQuestions, propose, type Answer, type Proposal } from '../../state/ladder.ts';

export interface HelpMeChooseProps {
  readonly words: InputWords;
  readonly criterion: Criterion;
  readonly onClose: () => void;
  readonly onTake: (proposal: Proposal) => void;
}

/** A few plain questions, each harder than the one before, that end in a value. */
export function HelpMeChoose({ words, criterion, onClose, onTake }: HelpMeChooseProps) {
  const { help: text, ratings } = words.text;
  const [answers, setAnswers] = useState<readonly Answer[]>([]);
  const questions = questionsOf(words, criterion);
  const proposal = propose(answers, questions.length);
  const anchors = anchorsOf(words, criterion);
  const value = proposal ? figure(words, proposal.value, 0) : '';
  return (
    <Dialog
      title={fill(ratings.helpOf, { criterion: criterionName(words, criterion) })}
      closeLabel={words.text.close}
      onClose={onClose}
      footer={
        proposal ? (
          <>
            <button type="button" class="ui-button" onClick={() => setAnswers([])}>
              {text.again}
            </button>
            <button type="button" class="ui-button ui-button-primary" onClick={() => onTake(proposal)}>
              {fill(text.take, { value })}
            </button>
          </>
        ) : null
      }
    >
      <p>{text.lead}</p>
      <ol class="portfolio-questions">
        {questions.slice(0, openQuestions(answers, questions.length)).map((question, index) => (
          <li key={question}>
            <SegmentedControl
              label={question}
              value={answers[index] ?? null}
              segments={ladderAnswers.map((answer) => ({ value: answer, label: text[answer] }))}
              onChange={(answer) => setAnswers([...answers.slice(0, index), answer])}
            />
          </li>
        ))}
      </ol>
      {proposal ? (
        <div class="portfolio-proposal" role="status">
          <p>
            <strong>{fill(proposal.unsure ? text.proposeUnsure : text.propose, { value })}</strong>
          </p>
          {anchors ? <AnchorWords anchors={anchors} /> : null}
        </div>
      ) : null}
    </Dialog>
  );
}
