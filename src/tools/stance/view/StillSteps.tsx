import { stepsFinding, stillSteps } from '../chart.ts';
import type { StanceProps } from './stance-props.ts';

export function StillSteps({ words, result }: Pick<StanceProps, 'words' | 'result'>) {
  const drawing = stillSteps(result, words);
  const { left, bottom, nameEnd, tickY } = drawing;
  return (
    <figure class="stance-still">
      <svg viewBox={drawing.viewBox} role="img" aria-label={stepsFinding(words, result)}>
        {drawing.ticks.map(({ x, name }) => (
          <g key={name}>
            <path class="stance-grid" d={`M${x} 4V${bottom}`} />
            <text class="stance-scale-soft" x={x} y={tickY} text-anchor="middle">
              {name}
            </text>
          </g>
        ))}
        {drawing.rows.map(({ name, y, dot, ring }) => (
          <g key={name}>
            <text class="stance-still-name" x={nameEnd} y={y} dy="0.35em" text-anchor="end">
              {name}
            </text>
            {dot === null ? null : <path class="stance-stem" d={`M${left} ${y}H${dot}`} />}
            {dot === null ? null : <circle class="stance-dot" cx={dot} cy={y} r={7} />}
            {ring === null ? null : <circle class="stance-ring" cx={ring} cy={y} r={6} />}
          </g>
        ))}
      </svg>
      <figcaption class="tool-small">{words.text.steps.still}</figcaption>
    </figure>
  );
}
