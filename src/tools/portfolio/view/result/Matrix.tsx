import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { ToolChart } from '../../../../workbench/ToolChart.tsx';
import {
  bubbles,
  matrixChart,
  matrixFinding,
  matrixTable,
  signsShown,
  type Sign,
  type Words,
} from '../../chart.ts';
import type { PortfolioInputs, PortfolioResult } from '../../state.ts';
import { StillChart } from './StillChart.tsx';

export interface MatrixProps {
  readonly words: Words;
  readonly result: PortfolioResult;
  readonly inputs: PortfolioInputs;
  readonly still?: ComponentChildren;
}

const shapes = {
  positive: 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9z',
  negative: 'M6 1.5L11 10.5H1z',
  unknown: 'M6 1L11 6L6 11L1 6z',
} as const satisfies Record<Sign, string>;

export function Matrix({ words, result, inputs, still }: MatrixProps) {
  const { text } = words;
  const config = useMemo(() => matrixChart(result, inputs, words), [result, inputs, words]);
  const unplaced = result.accounts.length - bubbles(result).length;
  const title = matrixFinding(words, result);
  return (
    <div class="portfolio-matrix">
      {still ? (
        <StillChart title={title} height="high">
          {still}
        </StillChart>
      ) : (
        <ToolChart
          title={title}
          config={config}
          table={matrixTable(result, words)}
          fileName={text.matrix.file}
          height="high"
        />
      )}
      <p class="portfolio-legend">
        {text.matrix.legend}
        {signsShown(result).map((sign) => (
          <span key={sign} class={`portfolio-sign portfolio-sign-${sign}`}>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d={shapes[sign]} />
            </svg>
            {text.matrix.sign[sign]}
          </span>
        ))}
        {unplaced > 0 ? <span>{fill(text.matrix.unplaced, { n: unplaced })}</span> : null}
      </p>
    </div>
  );
}
