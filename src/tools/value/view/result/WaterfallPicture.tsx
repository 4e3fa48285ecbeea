import { useMemo } from 'preact/hooks';
import { waterfallChart, waterfallFinding, waterfallTable, type Told } from '../../chart.ts';
import { ToolChart } from '../../../../workbench/ToolChart.tsx';

export function WaterfallPicture({ told }: { readonly told: Told }) {
  const config = useMemo(() => waterfallChart(told), [told]);
  return (
    <ToolChart
      title={waterfallFinding(told)}
      config={config}
      table={waterfallTable(told)}
      fileName={told.words.text.file.waterfall}
      height="middle"
    />
  );
}
