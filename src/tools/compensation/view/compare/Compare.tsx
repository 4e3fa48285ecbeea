import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import { ToolChart } from '../../../../workbench/ToolChart.tsx';
import { compareAnswer, compareChart, compareTable } from '../../chart/compare.ts';
import { costDone, type CostTold } from '../../chart/cost.ts';
import type { CostFindings } from '../../model/cost.ts';
import { $costBuild, costRuns, latestOf } from '../../state/cost-runs.ts';
import { CostNotes } from '../cost/CostNotes.tsx';
import type { CostScreenProps } from '../cost/load-cost.tsx';
import { RunProgress, RunWaiting } from '../cost/RunState.tsx';

/** Up to four plans on the same people and the same draws. */
export function Compare({ told }: CostScreenProps) {
  const state = useStore(costRuns.$state);
  const build = useStore($costBuild);
  const { costText, inputs } = told;
  const { compare: text, run } = costText;
  const findings = latestOf(state);
  return (
    <div class="tool-screen">
      <section class="tool-block">
        <h3 class="tool-answer">{compareAnswer(told, findings)}</h3>
        <p class="tool-lead">{inputs.plans.length < 2 ? text.add : text.lead}</p>
        <CostNotes told={told} build={build} />
        {build?.kind === 'job' ? (
          <div aria-busy={state.kind === 'running'}>
            {findings ? (
              <SideBySide told={told} findings={findings} />
            ) : (
              <RunWaiting text={run} state={state} onAgain={costRuns.again} />
            )}
            <RunProgress text={run} state={state} onStop={costRuns.stop}>
              {findings ? costDone(told, findings) : null}
            </RunProgress>
          </div>
        ) : null}
      </section>
    </div>
  );
}

function SideBySide({ told, findings }: { readonly told: CostTold; readonly findings: CostFindings }) {
  const { compare: text } = told.costText;
  const config = useMemo(() => compareChart(told, findings), [told, findings]);
  const table = compareTable(told, findings);
  return (
    <>
      <ToolChart
        title={text.title}
        config={config}
        table={table}
        fileName={told.words.text.files.compare}
        height="low"
      />
      <PlainTable {...table} hideCaption />
    </>
  );
}
