import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import { ToolChart } from '../../../../workbench/ToolChart.tsx';
import {
  closedNone,
  closedTable,
  costAnswer,
  costDone,
  costFigures,
  shareFigures,
  currentCost,
  histogramChart,
  histogramTable,
  peopleTable,
  type CostTold,
} from '../../chart/cost.ts';
import { currentName } from '../../chart.ts';
import type { CostFindings, PlanCost } from '../../model/cost.ts';
import { expectedCost } from '../../model/cost-expected.ts';
import type { CostBuild } from '../../model/cost-job.ts';
import { contributionOf } from '../../model/scan-sales.ts';
import { $costBuild, costRuns, latestOf } from '../../state/cost-runs.ts';
import { BudgetFields } from './BudgetFields.tsx';
import { CostNotes } from './CostNotes.tsx';
import { Goal } from './Goal.tsx';
import type { CostScreenProps } from './load-cost.tsx';
import { RunProgress, RunWaiting } from './RunState.tsx';
import { SimulationFields } from './SimulationFields.tsx';

/** What the plan that is looked at costs: the answer, the picture, the figures, the budget, and what would meet it. */
export function Cost({ told, change }: CostScreenProps) {
  const state = useStore(costRuns.$state);
  const build = useStore($costBuild);
  const { costText } = told;
  const findings = latestOf(state);
  const cost = findings && currentCost(told, findings);
  const { stop, again } = costRuns;
  return (
    <div class="tool-screen">
      <section class="tool-block">
        <h3 class="tool-answer">{costAnswer(told, findings, build?.kind === 'issues')}</h3>
        <CostNotes told={told} build={build} />
        {build?.kind === 'job' ? (
          <div aria-busy={state.kind === 'running'}>
            {findings && cost ? (
              <Figures told={told} findings={findings} cost={cost} build={build} />
            ) : (
              <RunWaiting text={costText.run} state={state} onAgain={again} />
            )}
            <RunProgress text={costText.run} state={state} onStop={stop}>
              {findings ? costDone(told, findings) : null}
            </RunProgress>
          </div>
        ) : null}
      </section>
      <BudgetFields told={told} change={change} />
      <Goal told={told} change={change} />
      {findings && cost && build?.kind === 'job' ? (
        <Unfolded told={told} findings={findings} cost={cost} build={build} />
      ) : null}
      <SimulationFields told={told} change={change} />
    </div>
  );
}

interface FiguresProps {
  readonly told: CostTold;
  readonly findings: CostFindings;
  readonly cost: PlanCost;
  readonly build: Extract<CostBuild, { kind: 'job' }>;
}

function Figures({ told, findings, cost, build }: FiguresProps) {
  const { costText, inputs, workspace } = told;
  const { figures: text } = costText;
  const plan = currentName(told);
  const title = fill(costText.histogram.title, { plan });
  const config = useMemo(() => histogramChart(told, findings, cost), [told, findings, cost]);
  const closed = useMemo(() => expectedCost(build.job, cost.planId), [build, cost.planId]);
  return (
    <div class="tool-pair tool-pair-picture">
      <div class="tool-block">
        <ToolChart
          title={title}
          config={config}
          table={histogramTable(told, cost.bars, cost.cost.runs, title)}
          fileName={told.words.text.files.cost}
        />
        <PlainTable
          caption={text.ofPeople}
          rows={shareFigures(told, findings, cost, contributionOf(inputs, workspace))}
        />
      </div>
      <div class="tool-block">
        <PlainTable caption={fill(text.caption, { plan })} rows={costFigures(told, findings, cost, closed)} />
        {closed?.kind === 'none' ? <p class="tool-small">{closedNone(told, closed)}</p> : null}
      </div>
    </div>
  );
}

function Unfolded({ told, findings, cost, build }: FiguresProps) {
  const { costText } = told;
  const { closed: text, people } = costText;
  const closed = expectedCost(build.job, cost.planId);
  const plan = currentName(told);
  return (
    <>
      <Disclosure summary={text.heading}>
        {closed?.kind === 'expected' ? (
          <>
            <p class="tool-lead">{text.lead}</p>
            <PlainTable
              caption={text.heading}
              hideCaption
              {...closedTable(told, closed, build.job.positionIds)}
            />
          </>
        ) : null}
        {closed?.kind === 'none' ? <p>{closedNone(told, closed)}</p> : null}
      </Disclosure>
      <Disclosure summary={people.heading}>
        <PlainTable
          caption={fill(people.caption, { plan })}
          hideCaption
          {...peopleTable(told, findings, cost)}
        />
      </Disclosure>
    </>
  );
}
