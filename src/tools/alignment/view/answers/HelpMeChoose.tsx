import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { Select } from '../../../../ui/Select.tsx';
import { figure, statementCode, statementName } from '../../chart.ts';
import { statements, type Statement } from '../../schema.ts';
import { rate } from '../../state/changes.ts';
import { ladderAnswers, openQuestions, propose, type Answer } from '../../../../ui/level-ladder.ts';
import type { LiveProps } from '../alignment-props.ts';
import { Anchors } from './Statements.tsx';

interface HelpProps extends LiveProps {
  readonly raterId: string;
}

/** A question path for each statement. */
export function HelpMeChoose(props: HelpProps) {
  const { words } = props;
  const { answers: text } = words.text;
  const [statement, setStatement] = useState<Statement | null>(null);
  return (
    <div class="tool-buttons">
      <span class="tool-small">{text.help}</span>
      {statements.map((one) => (
        <button
          key={one}
          type="button"
          class="ui-link-button"
          aria-label={fill(text.helpOf, { name: statementName(words, one) })}
          onClick={() => {
            setStatement(one);
          }}
        >
          {statementCode(one)}
        </button>
      ))}
      {statement ? (
        <Questions
          {...props}
          statement={statement}
          onClose={() => {
            setStatement(null);
          }}
        />
      ) : null}
    </div>
  );
}

interface QuestionsProps extends HelpProps {
  readonly statement: Statement;
  readonly onClose: () => void;
}

/** Four plain questions, each asking for more than the one before, that end in a rating of one department. */
function Questions({ words, result, change, raterId, statement, onClose }: QuestionsProps) {
  const { help: text, answers: labels } = words.text;
  const [given, setGiven] = useState<readonly Answer[]>([]);
  const [functionId, setFunctionId] = useState(result.functions[0]?.id ?? '');
  const department = result.functions.find(({ id }) => id === functionId)?.name ?? '';
  const { ask } = words.statements[statement];
  const proposal = propose(given, ask.length);
  const level = figure(words, proposal?.level ?? null);
  return (
    <Dialog
      title={fill(labels.helpOf, { name: statementName(words, statement) })}
      closeLabel={words.text.close}
      onClose={onClose}
      footer={
        proposal ? (
          <>
            <button
              type="button"
              class="ui-button"
              onClick={() => {
                setGiven([]);
              }}
            >
              {text.again}
            </button>
            <button
              type="button"
              class="ui-button ui-button-primary"
              onClick={() => {
                change(rate(raterId, functionId, { [statement]: proposal.level }));
                onClose();
              }}
            >
              {fill(text.take, { level, department })}
            </button>
          </>
        ) : null
      }
    >
      <p>{text.lead}</p>
      <Select
        label={labels.department}
        value={functionId}
        options={result.functions.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setFunctionId}
      />
      <ol class="alignment-questions">
        {ask.slice(0, openQuestions(given, ask.length)).map((question, index) => (
          <li key={question}>
            <SegmentedControl
              label={question}
              value={given[index] ?? null}
              segments={ladderAnswers.map((answer) => ({ value: answer, label: text[answer] }))}
              onChange={(answer) => {
                setGiven([...given.slice(0, index), answer]);
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
            <Anchors words={words} statement={statement} />
          </>
        ) : null}
      </div>
    </Dialog>
  );
}
