import { Chart, type ChartProps } from '../ui/Chart.tsx';
import { useWorkbenchWords } from './words.ts';

/** A chart with the words that every tool uses for its table and its picture. */
export function ToolChart(props: Omit<ChartProps, 'text'>) {
  return <Chart {...props} text={useWorkbenchWords().text.chart} />;
}
