import type { ComponentChildren } from 'preact';
import { curveBox, type CurvePicture } from '../chart.ts';

export interface CurveFigureProps {
  /** What a screen reader says of it. */
  readonly label: string;
  readonly picture: CurvePicture;
  /** It holds something that can be moved, and so is no mere picture. */
  readonly isLive?: boolean;
  /** Drawn over the curve. */
  readonly children?: ComponentChildren;
}

const { width, height } = curveBox;

/** A payout curve: attainment across, payout up. */
export function CurveFigure({ label, picture, isLive = false, children }: CurveFigureProps) {
  return (
    <svg
      class="compensation-curve"
      viewBox={`-40 -10 ${width + 56} ${height + 32}`}
      role={isLive ? 'group' : 'img'}
      aria-label={label}
    >
      {picture.ticksUp.map(({ at, label: tick }) => (
        <g key={tick}>
          <path class="compensation-curve-grid" d={`M0 ${at}H${width}`} />
          <text x="-6" y={at} text-anchor="end" dominant-baseline="central">
            {tick}
          </text>
        </g>
      ))}
      {picture.ticksAcross.map(({ at, label: tick }) => (
        <text key={tick} x={at} y={height + 14} text-anchor="middle">
          {tick}
        </text>
      ))}
      {picture.jumps.map(({ x, from, to }) => (
        <path key={x} class="compensation-curve-jump" d={`M${x} ${from}V${to}`} />
      ))}
      {picture.lines.map((points) => (
        <polyline key={points} class="compensation-curve-line" points={points} />
      ))}
      {children}
    </svg>
  );
}
