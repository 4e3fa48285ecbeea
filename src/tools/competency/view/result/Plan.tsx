import { fill } from '../../../../i18n/fill.ts';
import { TextField } from '../../../../ui/TextField.tsx';
import { candidateName, competencyName, planAction, planSize, planTitle } from '../../chart.ts';
import type { PlanLine } from '../../model.ts';
import { planMeasure } from '../../state/changes.ts';
import { actionIdOf, putOnRoadmap } from '../../state/roadmap.ts';
import type { Change } from '../competency-props.ts';
import type { CandidateProps } from './Candidate.tsx';

type PlanProps = Pick<CandidateProps, 'words' | 'one' | 'change' | 'actionIds'>;

/** The largest gaps as actions with an owner and a start. */
export function Plan(props: PlanProps) {
  const { words, one } = props;
  const { plan: text } = words.text;
  if (one.verdict === 'unknown') return null;
  return (
    <section class="tool-block">
      <h4 class="tool-finding">{fill(text.heading, { name: candidateName(words, one) })}</h4>
      {one.plan.length === 0 ? (
        <p class="tool-lead">{text.none}</p>
      ) : (
        <>
          <p class="tool-lead">{one.outlook === 'not-here' ? text.notHere : text.lead}</p>
          <ol class="competency-plan">
            {one.plan.map((line) => (
              <li key={line.competency.id} class="tool-block">
                <p>
                  <strong>{planTitle(words, line)}</strong>{' '}
                  <span class="tool-small">{planSize(words, line)}</span>
                </p>
                {props.change ? (
                  <PlanFields {...props} line={line} change={props.change} />
                ) : (
                  <StillPlan words={words} line={line} />
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

interface PlanFieldsProps extends PlanProps {
  readonly line: PlanLine;
  readonly change: Change;
}

function PlanFields(props: PlanFieldsProps) {
  const { words, one, line, change } = props;
  const { plan: text } = words.text;
  const { competency, measure } = line;
  const commit = (part: Partial<PlanLine['measure']>) => {
    change(planMeasure(one.id, competency.id, part));
  };
  return (
    <>
      <TextField
        label={text.action}
        value={measure.action}
        lines={2}
        maxLength={2000}
        onCommit={(action) => {
          commit({ action });
        }}
      />
      <div class="tool-fields">
        <TextField
          label={text.owner}
          value={measure.owner}
          maxLength={200}
          onCommit={(owner) => {
            commit({ owner });
          }}
        />
        <TextField
          label={text.start}
          type="date"
          value={measure.start}
          onCommit={(start) => {
            commit({ start });
          }}
        />
      </div>
      <ToRoadmap {...props} />
    </>
  );
}

function ToRoadmap({ words, one, line, actionIds }: PlanFieldsProps) {
  const { plan: text } = words.text;
  const { competency, measure } = line;
  const id = actionIdOf(one.id, competency.id);
  if (actionIds.includes(id)) return <p class="competency-done">{text.onRoadmap}</p>;
  if (measure.action.trim() === '') return <p class="tool-small">{text.missing}</p>;
  return (
    <p>
      <button
        type="button"
        class="ui-button"
        aria-label={fill(text.putOf, { name: competencyName(words, competency) })}
        onClick={() => {
          const { owner, start } = measure;
          putOnRoadmap(id, { text: planAction(words, one, line), owner, start });
        }}
      >
        {text.put}
      </button>
    </p>
  );
}

/** The same without fields, for paper and for the page before the tool has arrived. */
export function StillPlan({ words, line }: Pick<PlanFieldsProps, 'words' | 'line'>) {
  const { plan: text } = words.text;
  const { action, owner, start } = line.measure;
  return (
    <dl class="tool-fields">
      {[
        [text.action, action],
        [text.owner, owner],
        [text.start, start],
      ].map(([label, value]) => (
        <div key={label} class="ui-field">
          <dt class="ui-label">{label}</dt>
          <dd class="competency-still-value">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
