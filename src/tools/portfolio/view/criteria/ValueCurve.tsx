import { fill } from '../../../../i18n/fill.ts';
import { criterionName, measuredFigure, type InputWords } from '../../chart.ts';
import { valueCurve } from '../../chart/value-curve.ts';
import type { Criterion, ScaleEnds } from '../../state.ts';
import type { LinearScale, PiecewiseScale } from '../../state/scale.ts';

export interface ValueCurveProps {
  readonly words: InputWords;
  readonly criterion: Criterion;
  readonly scale: LinearScale | PiecewiseScale;
  readonly ends: ScaleEnds | null;
}

const valueTicks = [
  { value: 10, y: 0 },
  { value: 5, y: 50 },
  { value: 0, y: 100 },
];

/** The value function, figure across and value up. */
export function ValueCurve({ words, criterion, scale, ends }: ValueCurveProps) {
  const curve = valueCurve(scale, ends);
  if (curve === null) return null;
  const write = (figure: number) => measuredFigure(words, scale.measure, figure);
  return (
    <figure class="portfolio-curve">
      <svg
        viewBox="-20 -8 228 116"
        role="img"
        aria-label={fill(words.text.criteria.curve, { name: criterionName(words, criterion) })}
      >
        {valueTicks.map(({ value, y }) => (
          <text key={value} x="-6" y={y} text-anchor="end" dominant-baseline="central">
            {value}
          </text>
        ))}
        <path class="portfolio-curve-grid" d="M0 0H200M0 50H200M0 100H200" />
        <polyline class="portfolio-curve-line" points={curve.line} />
        {curve.marks.map((mark) => (
          <circle key={`${mark.x} ${mark.y}`} class="portfolio-curve-mark" cx={mark.x} cy={mark.y} r="3" />
        ))}
      </svg>
      <figcaption class="portfolio-curve-ends">
        <span>{write(curve.from)}</span>
        <span>{write(curve.to)}</span>
      </figcaption>
    </figure>
  );
}
