import { fill } from '../../../../i18n/fill.ts';
import { TextField } from '../../../../ui/TextField.tsx';
import { planAction, planHint, planTitle } from '../../chart.ts';
import type { FunctionLine } from '../../model.ts';
import type { Department } from '../../schema.ts';
import { patchDepartment } from '../../state/changes.ts';
import { actionIdOf, putOnRoadmap } from '../../state/roadmap.ts';
import type { Change } from '../alignment-props.ts';
import { Calendar } from './Calendar.tsx';
import type { ResultProps } from './Result.tsx';

type PlanProps = Pick<ResultProps, 'words' | 'result' | 'change' | 'actionIds'>;

/** Each department with the stage that comes next, and who sees to it by when. */
export function Plan(props: PlanProps) {
  const { words, result, change } = props;
  const { plan: text } = words.text;
  return (
    <section class="tool-block">
      <h3 class="alignment-heading">{text.heading}</h3>
      {result.toMove.length === 0 ? (
        <p class="tool-lead">{text.none}</p>
      ) : (
        <>
          <p class="tool-lead">{text.lead}</p>
          <ol class="alignment-plan">
            {result.toMove.map((line) => (
              <li key={line.id} class="tool-block">
                <p>
                  <strong>{planTitle(words, line)}</strong>{' '}
                  <span class="tool-small">{planHint(words, line)}</span>
                </p>
                {change ? (
                  <Fields {...props} line={line} change={change} />
                ) : (
                  <StillPlan words={words} line={line} />
                )}
              </li>
            ))}
          </ol>
          {change ? <Calendar words={words} result={result} /> : null}
        </>
      )}
    </section>
  );
}

interface FieldsProps extends PlanProps {
  readonly line: FunctionLine;
  readonly change: Change;
}

function Fields(props: FieldsProps) {
  const { words, line, change } = props;
  const { plan: text } = words.text;
  const { department } = line;
  const commit = (part: Partial<Department>) => {
    change(patchDepartment(line.id, part));
  };
  return (
    <>
      <div class="tool-fields alignment-plan-fields">
        <TextField
          label={text.action}
          value={department.action}
          lines={2}
          maxLength={2000}
          onCommit={(action) => {
            commit({ action });
          }}
        />
        <TextField
          label={text.owner}
          value={department.owner}
          maxLength={200}
          onCommit={(owner) => {
            commit({ owner });
          }}
        />
        <TextField
          label={text.due}
          type="date"
          value={department.due}
          onCommit={(due) => {
            commit({ due });
          }}
        />
      </div>
      <ToRoadmap {...props} />
    </>
  );
}

function ToRoadmap({ words, line, actionIds }: FieldsProps) {
  const { plan: text } = words.text;
  const { department, next, name } = line;
  const id = actionIdOf(line.id, next ?? '');
  if (actionIds.includes(id)) return <p class="alignment-done">{text.onRoadmap}</p>;
  if (department.action.trim() === '') return <p class="tool-small">{text.missing}</p>;
  return (
    <p>
      <button
        type="button"
        class="ui-button"
        aria-label={fill(text.putOf, { name })}
        onClick={() => {
          const { owner, due } = department;
          putOnRoadmap(id, { text: planAction(words, line), owner, start: due });
        }}
      >
        {text.put}
      </button>
    </p>
  );
}

/** The same without fields, for paper and for the page before the tool has arrived. */
export function StillPlan({ words, line }: Pick<FieldsProps, 'words' | 'line'>) {
  const { plan: text } = words.text;
  const { action, owner, due } = line.department;
  return (
    <dl class="tool-fields alignment-plan-fields">
      {[
        [text.action, action],
        [text.owner, owner],
        [text.due, due],
      ].map(([label, value]) => (
        <div key={label} class="ui-field">
          <dt class="ui-label">{label}</dt>
          <dd class="alignment-still">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
