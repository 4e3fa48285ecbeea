import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { Select } from '../../../../ui/Select.tsx';
import { ToolChart } from '../../../../workbench/ToolChart.tsx';
import { currentCost } from '../../chart/cost.ts';
import {
  capSentences,
  floorSentences,
  scanAnswer,
  scanChart,
  scanLead,
  scanSentence,
  scanTable,
  type ScanTold,
} from '../../chart/scan.ts';
import { figure, measureName } from '../../chart.ts';
import { scannable, scanOf, type PlanScanResult } from '../../model/scan.ts';
import { patchScan } from '../../state/cost-changes.ts';
import { costRuns, latestOf } from '../../state/cost-runs.ts';
import type { Change } from '../compensation-props.ts';
import { PercentField } from '../fields.tsx';
import type { ScanScreenProps } from './load-scan.tsx';
import { PeriodEnd } from './PeriodEnd.tsx';
import { Sales } from './Sales.tsx';

/** What the plan gives people a reason to do, drawn on its curve. */
export function Scan({ told, change }: ScanScreenProps) {
  const { inputs, workspace, scanText } = told;
  const result = useMemo(() => scanOf(inputs, workspace), [inputs, workspace]);
  return (
    <div class="tool-screen">
      <section class="tool-block">
        <h3 class="tool-answer">{scanAnswer(told, result)}</h3>
        {result.kind === 'faults' ? <p>{scanText.faults}</p> : null}
        {result.kind === 'no-measure' ? <p>{scanText.salary}</p> : null}
        {result.kind === 'scan' ? <Scanned told={told} change={change} scan={result.scan} /> : null}
      </section>
      {result.kind === 'scan' ? <Often told={told} scan={result.scan} /> : null}
      {result.kind === 'scan' ? <PeriodEnd told={told} change={change} scan={result.scan} /> : null}
      <Sales told={told} />
    </div>
  );
}

interface ScannedProps {
  readonly told: ScanTold;
  readonly change: Change;
  readonly scan: PlanScanResult;
}

function Scanned({ told, change, scan }: ScannedProps) {
  const { words, inputs, workspace, scanText } = told;
  const config = useMemo(() => scanChart(told, scan), [told, scan]);
  const name = measureName(words, scan.measure);
  return (
    <>
      <p class="tool-lead">{scanLead(told, scan)}</p>
      <div class="tool-fields">
        <Select
          label={scanText.measure}
          value={scan.measure.id}
          options={scannable(inputs, workspace).map((measure) => ({
            value: measure.id,
            label: measureName(words, measure),
          }))}
          onChange={(measureId) => {
            change(patchScan({ measureId }));
          }}
        />
        <PercentField
          words={words}
          label={scanText.to}
          value={scan.to}
          min={0.1}
          max={20}
          step={10}
          onCommit={(to) => {
            change(patchScan({ to }), 'scan to');
          }}
        />
      </div>
      <ToolChart
        title={fill(scanText.chart.title, { measure: name })}
        config={config}
        table={scanTable(told, scan)}
        fileName={words.text.files.scan}
      />
      {scan.findings.length > 0 ? (
        <>
          <h4 class="tool-finding">{scanText.chart.marks}</h4>
          <ol class="scan-findings">
            {scan.findings.map((finding, place) => (
              <li key={place}>
                <span class="scan-mark" aria-hidden="true">
                  {figure(words, place + 1)}
                </span>
                <span>
                  <strong>{fill(scanText.named, { name: scanText.names[finding.kind] })}</strong>
                  {scanSentence(told, finding, name)}
                </span>
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </>
  );
}

/** How often caps bind and the floor is missed: the simulation says, while somebody looks. */
function Often({ told, scan }: Pick<ScannedProps, 'told' | 'scan'>) {
  const findings = latestOf(useStore(costRuns.$state));
  const cost = findings && currentCost(told, findings);
  const { caps, floor } = told.scanText;
  const gap = told.words.text.sentenceGap;
  return (
    <div class="tool-pair">
      <section class="tool-block">
        <h3 class="tool-finding">{caps.heading}</h3>
        <p>{capSentences(told, scan, cost).join(gap)}</p>
      </section>
      <section class="tool-block">
        <h3 class="tool-finding">{floor.heading}</h3>
        <p>{floorSentences(told, scan, cost).join(gap)}</p>
      </section>
    </div>
  );
}
