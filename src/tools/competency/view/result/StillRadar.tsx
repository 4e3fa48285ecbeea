import { stillRadar, type Words } from '../../chart.ts';
import type { CandidateResult } from '../../model.ts';

export interface StillRadarProps {
  readonly words: Words;
  readonly one: CandidateResult;
  readonly title: string;
}

const series = ['level', 'required', 'self'] as const;

/** The radar as a plain drawing with its signs explained. */
export function StillRadar({ words, one, title }: StillRadarProps) {
  const { radar: text } = words.text;
  const drawn = stillRadar(one, words);
  if (drawn === null) return null;
  return (
    <figure class="competency-radar">
      <svg viewBox={drawn.viewBox} role="img" aria-label={title}>
        {[...drawn.rings, ...drawn.axes].map((path) => (
          <path key={path} class="competency-grid" d={path} />
        ))}
        {series.map((of) => {
          const path = drawn[of];
          return path === null ? null : <path key={of} class={`competency-line-${of}`} d={path} />;
        })}
        {drawn.marks.map(({ x, y, of }) => (
          <circle key={`${of} ${x} ${y}`} class={`competency-mark-${of}`} cx={x} cy={y} r={4} />
        ))}
        {drawn.labels.map(({ x, y, text: label, anchor }) => (
          <text key={label} x={x} y={y} text-anchor={anchor} dominant-baseline="middle">
            {label}
          </text>
        ))}
      </svg>
      <figcaption class="tool-small competency-signs">
        {series.map((of) => (
          <span key={of} class={`competency-sign competency-sign-${of}`}>
            {text[of]}
          </span>
        ))}
        <span>{text.still}</span>
      </figcaption>
    </figure>
  );
}
