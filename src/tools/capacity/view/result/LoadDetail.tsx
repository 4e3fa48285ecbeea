import { useMemo, useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { ToolChart } from '../../../../workbench/ToolChart.tsx';
import { Select } from '../../../../ui/Select.tsx';
import { bearerName, loadChart, loadTable, monthLines, type Told } from '../../chart.ts';
import type { Plan, PlanRow } from '../../model.ts';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';

export interface LoadDetailProps {
  readonly told: Told;
  readonly plan: Plan;
  readonly row: PlanRow;
}

/** The hours of one function: month by month in their parts, and one month line by line. */
export function LoadDetail({ told, plan, row }: LoadDetailProps) {
  const { words, inputs, result } = told;
  const { detail: text } = words.text;
  const config = useMemo(() => loadChart(row, words), [row, words]);
  const name = bearerName(words, inputs, row.id);
  const title = fill(text.title, { name });
  const table = loadTable(row, words);
  const [chosen, setChosen] = useState<number | null>(null);
  const month = Math.min(chosen ?? row.peak?.month ?? 1, row.months.length);
  const lines = monthLines(row, month, plan, inputs, result, words);
  return (
    <div class="capacity-detail">
      <ToolChart
        title={title}
        config={config}
        table={{ caption: title, ...table }}
        fileName={name}
        height="low"
      />
      <div class="capacity-month">
        <Select
          label={text.month}
          value={String(month)}
          options={row.months.map((one) => ({ value: String(one.month), label: String(one.month) }))}
          onChange={(value) => {
            setChosen(Number(value));
          }}
        />
      </div>
      <PlainTable
        caption={fill(text.lines, { month })}
        head={[text.what, text.hoursEach, text.hoursAll]}
        rows={lines.rows}
        foot={[[text.sum, '', lines.sum]]}
      />
      <p class="tool-small">{text.rounded}</p>
    </div>
  );
}
