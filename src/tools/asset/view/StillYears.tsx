import { stillYears, yearsFinding, type Words } from '../chart.ts';
import type { Lifetimes } from '../model.ts';

export interface StillYearsProps {
  readonly words: Words;
  readonly lifetimes: Lifetimes;
}

export function StillYears({ words, lifetimes }: StillYearsProps) {
  const { viewBox, width, zero, textY, barWidth, bars } = stillYears(lifetimes, words);
  return (
    <svg class="asset-still" viewBox={viewBox} role="img" aria-label={yearsFinding(words, lifetimes)}>
      <path class="asset-still-zero" d={`M0 ${zero}H${width}`} />
      {bars.map(({ year, x, plain, present }) => (
        <g key={year}>
          <rect class="asset-still-present" x={x} width={barWidth} y={present.y} height={present.height} />
          {plain ? (
            <rect class="asset-still-plain" x={x} width={barWidth} y={plain.y} height={plain.height} />
          ) : null}
          <text x={x} y={textY}>
            {year}
          </text>
        </g>
      ))}
    </svg>
  );
}
