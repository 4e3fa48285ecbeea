import { stillWaterfall, waterfallFinding, type Told } from '../../chart.ts';

export interface StillWaterfallProps {
  readonly told: Told;
  /** Where it speaks to another reader than the tool does. */
  readonly finding?: string;
}

/** The waterfall without a script to draw it. */
export function StillWaterfall({ told, finding = waterfallFinding(told) }: StillWaterfallProps) {
  const { viewBox, rows, remark } = stillWaterfall(told);
  return (
    <svg class="value-still" viewBox={viewBox} role="img" aria-label={finding}>
      {rows.map(({ label, value, kind, x, y, width }) => (
        <g key={y} class={`value-still-${kind}`}>
          <text x={0} y={y + 14}>
            {label}
          </text>
          <rect x={x} y={y} width={width} height={18} />
          <text x={x + width + 6} y={y + 14}>
            {value}
          </text>
        </g>
      ))}
      {remark ? (
        <text x={remark.x} y={remark.y}>
          {remark.text}
        </text>
      ) : null}
    </svg>
  );
}
