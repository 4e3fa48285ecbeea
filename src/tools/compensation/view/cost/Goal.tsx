import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { Select } from '../../../../ui/Select.tsx';
import type { CostTold } from '../../chart/cost.ts';
import { goalAnswer, goalIssueText, goalLead } from '../../chart/goal.ts';
import { figure, measureNameOf } from '../../chart.ts';
import { seekableMeasures, soughtMeasure, type GoalFindings } from '../../model/cost-goal.ts';
import { compensationLimits as limits, goalVariables } from '../../schema.ts';
import { patchGoal, withFound, withGoalVariable } from '../../state/cost-changes.ts';
import { $goalBuild, goalRuns, latestOf } from '../../state/cost-runs.ts';
import type { Change } from '../compensation-props.ts';
import { NumField, PercentField } from '../fields.tsx';
import type { CostScreenProps } from './load-cost.tsx';
import { RunProgress, RunWaiting } from './RunState.tsx';

/** One value of the plan that would keep the cost within the budget, and a button that takes it in. */
export function Goal({ told, change }: Pick<CostScreenProps, 'told' | 'change'>) {
  const build = useStore($goalBuild);
  const state = useStore(goalRuns.$state);
  const { costText } = told;
  const { goal: text, run } = costText;
  const findings = latestOf(state);
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.heading}</h3>
      <p class="tool-lead">{goalLead(told)}</p>
      <GoalFields told={told} change={change} />
      {build?.kind === 'issue' ? <Notice kind="info">{goalIssueText(told, build.issue)}</Notice> : null}
      {build?.kind === 'goal' ? (
        <div aria-busy={state.kind === 'running'}>
          {findings ? (
            <Answer told={told} change={change} findings={findings} />
          ) : (
            <RunWaiting text={run} state={state} onAgain={goalRuns.again} />
          )}
          <RunProgress text={run} state={state} onStop={goalRuns.stop}>
            {findings ? fill(text.runs, { runs: figure(told.words, findings.runs) }) : null}
          </RunProgress>
        </div>
      ) : null}
    </section>
  );
}

interface AnswerProps {
  readonly told: CostTold;
  readonly change: Change;
  readonly findings: GoalFindings;
}

function Answer({ told, change, findings }: AnswerProps) {
  const { goal: text } = told.costText;
  const [taken, setTaken] = useState(false);
  const { answer, planId, variable } = findings;
  return (
    <div class="cost-answer" aria-live="polite">
      <p class="tool-book">{goalAnswer(told, findings)}</p>
      {answer.kind === 'found' ? (
        <button
          type="button"
          class="ui-button ui-button-primary"
          onClick={() => {
            const measureId = variable === 'target-variable' ? null : soughtMeasure(told.inputs);
            change(withFound({ planId, variable, measureId, value: answer.value }));
            setTaken(true);
          }}
        >
          {text.take}
        </button>
      ) : null}
      {taken ? <p class="tool-small">{text.taken}</p> : null}
    </div>
  );
}

function GoalFields({ told, change }: Pick<AnswerProps, 'told' | 'change'>) {
  const { words, costText, inputs } = told;
  const { goal: text } = costText;
  const { variable, from, to } = inputs.goal;
  const Field = variable === 'accelerator' ? NumField : PercentField;
  const shared = { words, min: 0.01, max: limits.multiple };
  const sought = soughtMeasure(inputs);
  return (
    <div class="tool-fields">
      <Select
        label={text.variable}
        value={variable}
        options={goalVariables.map((value) => ({ value, label: text.variables[value] }))}
        onChange={(chosen) => {
          change(withGoalVariable(chosen));
        }}
      />
      {variable !== 'target-variable' && sought !== null ? (
        <Select
          label={text.measure}
          value={sought}
          options={seekableMeasures(inputs).map(({ id }) => ({ value: id, label: measureNameOf(told, id) }))}
          onChange={(measureId) => {
            change(patchGoal({ measureId }));
          }}
        />
      ) : null}
      <Field
        {...shared}
        label={text.from}
        value={from}
        onCommit={(value) => {
          change(patchGoal({ from: value }), 'goal from');
        }}
      />
      <Field
        {...shared}
        label={text.to}
        value={to}
        onCommit={(value) => {
          change(patchGoal({ to: value }), 'goal to');
        }}
      />
    </div>
  );
}
