import { stillShares } from '../chart.ts';
import type { StanceProps } from './stance-props.ts';

export interface StillSharesProps extends Pick<StanceProps, 'words' | 'result'> {
  readonly title: string;
}

export function StillShares({ words, result, title }: StillSharesProps) {
  const drawing = stillShares(result, words);
  if (drawing === null) return null;
  const { viewBox, left, nameEnd, height, bars } = drawing;
  return (
    <figure class="stance-still stance-still-shares">
      <figcaption class="tool-finding">{title}</figcaption>
      <svg viewBox={viewBox} aria-hidden="true">
        {bars.map(({ name, y, textY, width, label, labelX, of }) => (
          <g key={y}>
            <text x={nameEnd} y={textY} dy="0.35em" text-anchor="end">
              {name}
            </text>
            <rect class={`stance-bar-${of}`} x={left} y={y} width={width} height={height} />
            <text x={labelX} y={textY} dy="0.35em">
              {label}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}
