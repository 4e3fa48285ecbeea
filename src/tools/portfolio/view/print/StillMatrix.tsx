import { stillMatrix } from '../../chart/still-matrix.ts';
import type { Words } from '../../chart.ts';
import type { PortfolioInputs, PortfolioResult } from '../../state.ts';

export interface StillMatrixProps {
  readonly words: Words;
  readonly result: PortfolioResult;
  readonly inputs: PortfolioInputs;
  readonly title: string;
}

/** The matrix without a script to draw it. */
export function StillMatrix({ words, result, inputs, title }: StillMatrixProps) {
  const drawing = stillMatrix(result, inputs, words);
  return (
    <svg class="portfolio-still" viewBox={drawing.viewBox} role="img" aria-label={title}>
      <path class="portfolio-still-frame" d={drawing.frame} />
      {drawing.marks.map(({ id, sign, path }) => (
        <path key={id} class={`portfolio-mark-${sign}`} d={path} />
      ))}
      {drawing.texts.map(({ text, kind, x, y, anchor, upwards }) => (
        <text
          key={`${kind} ${x} ${y}`}
          class={`portfolio-still-${kind}`}
          x={x}
          y={y}
          text-anchor={anchor}
          transform={upwards ? `rotate(-90 ${x} ${y})` : undefined}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}
