import { useMemo } from 'preact/hooks';
import { ToolChart } from '../../../../workbench/ToolChart.tsx';
import { salesChart, salesTable, salesTitle, type ScanTold } from '../../chart/scan.ts';
import { salesCurve, type SalesCurve } from '../../model/scan-sales.ts';

/** What pay takes of revenue, over attainment. */
export function Sales({ told }: { readonly told: ScanTold }) {
  const { inputs, workspace, scanText } = told;
  const { sales: text } = scanText;
  const curve = useMemo(() => salesCurve(inputs, workspace), [inputs, workspace]);
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.heading}</h3>
      {curve.kind === 'none' ? <p>{text.none[curve.because]}</p> : <Curve told={told} curve={curve} />}
    </section>
  );
}

interface CurveProps {
  readonly told: ScanTold;
  readonly curve: Extract<SalesCurve, { kind: 'curve' }>;
}

function Curve({ told, curve }: CurveProps) {
  const { sales, salesFile } = told.scanText;
  const config = useMemo(() => salesChart(told, curve), [told, curve]);
  return (
    <>
      <p class="tool-lead">{sales.lead}</p>
      <ToolChart
        title={salesTitle(told, curve)}
        config={config}
        table={salesTable(told, curve)}
        fileName={salesFile}
        height="low"
      />
    </>
  );
}
