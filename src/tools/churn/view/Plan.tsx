import { fill } from '../../../i18n/fill.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { proposalFor, stageName } from '../chart.ts';
import { noMeasure, phases, type Phase } from '../schema.ts';
import { planMeasure } from '../state/changes.ts';
import { actionIdOf, putOnRoadmap } from '../state/roadmap.ts';
import type { AccountProps, Change } from './churn-props.ts';
import { DayField } from '../../../workbench/DayField.tsx';

type PlanProps = Pick<AccountProps, 'words' | 'one' | 'change' | 'actionIds'>;

/** What to do in every phase up to the one that was reached. */
export function Plan(props: PlanProps) {
  const { words, one } = props;
  const { plan: text, phase: names } = words.text;
  const { stage } = one.diagnosis;
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.heading}</h3>
      <p class="tool-lead">{text.lead}</p>
      <ol class="churn-plan">
        {phases
          .filter((phase) => phase <= Math.max(1, stage ?? 0))
          .map((phase) => (
            <li key={phase} class="tool-block">
              <h4>{fill(names.named, { n: phase, name: stageName(words, phase) })}</h4>
              {props.change ? (
                <PlanFields {...props} phase={phase} change={props.change} />
              ) : (
                <StillPlan words={words} one={one} phase={phase} />
              )}
            </li>
          ))}
      </ol>
    </section>
  );
}

interface PlanFieldsProps extends PlanProps {
  readonly phase: Phase;
  readonly change: Change;
}

function PlanFields({ words, one, change, actionIds, phase }: PlanFieldsProps) {
  const { plan: text } = words.text;
  const { action, owner, start } = one.case.plan[phase] ?? noMeasure;
  const shown = action.trim() || proposalFor(words, phase);
  const id = actionIdOf(one.id, phase);
  return (
    <>
      <TextField
        label={text.action}
        value={shown}
        lines={2}
        maxLength={2000}
        onCommit={(value) => {
          change(planMeasure(one.id, phase, { action: value }));
        }}
      />
      <div class="tool-fields">
        <TextField
          label={text.owner}
          value={owner}
          maxLength={200}
          onCommit={(value) => {
            change(planMeasure(one.id, phase, { owner: value }));
          }}
        />
        <DayField
          label={text.start}
          value={start}
          invalid={words.text.entry.badDay}
          onCommit={(value) => {
            change(planMeasure(one.id, phase, { start: value }));
          }}
        />
      </div>
      {actionIds.includes(id) ? (
        <p class="churn-done">{text.done}</p>
      ) : (
        <p>
          <button
            type="button"
            class="ui-button"
            aria-label={fill(text.putOf, { n: phase })}
            onClick={() => {
              putOnRoadmap(id, { text: fill(text.text, { account: one.name, action: shown }), owner, start });
            }}
          >
            {text.put}
          </button>
        </p>
      )}
    </>
  );
}

/** The same without fields, for paper and for the page before the tool has arrived. */
export function StillPlan({ words, one, phase }: Pick<PlanFieldsProps, 'words' | 'one' | 'phase'>) {
  const { plan: text } = words.text;
  const { action, owner, start } = one.case.plan[phase] ?? noMeasure;
  return (
    <dl class="churn-still">
      {[
        [text.action, action.trim() || proposalFor(words, phase)],
        [text.owner, owner],
        [text.start, start],
      ].map(([label, value]) => (
        <div key={label} class="ui-field">
          <dt class="ui-label">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
