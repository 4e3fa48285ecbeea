import { indexScale } from '../chart.ts';
import type { StanceProps } from './stance-props.ts';

/** The index on its line: a filled mark for what is shown, a ring for what is said. */
export function IndexLine({ words, inputs, result }: Pick<StanceProps, 'words' | 'inputs' | 'result'>) {
  const { viewBox, title, zones, bounds, shown, claimed } = indexScale(result, inputs.settings, words);
  return (
    <svg class="stance-scale" viewBox={viewBox} role="img" aria-label={title}>
      {zones.map(({ band, x, width }) => (
        <rect key={band} class={`stance-zone-${band}`} x={x} y={26} width={width} height={10} />
      ))}
      {bounds.map(({ x, text, anchor }) => (
        <g key={text}>
          <path class="stance-tick" d={`M${x} 24V40`} />
          <text class="stance-scale-soft" x={x} y={54} text-anchor={anchor}>
            {text}
          </text>
        </g>
      ))}
      {claimed ? (
        <g>
          <circle class="stance-ring" cx={claimed.x} cy={31} r={6} />
          <text class="stance-scale-claimed" x={claimed.x} y={73} text-anchor={claimed.anchor}>
            {claimed.text}
          </text>
        </g>
      ) : null}
      {shown ? (
        <g>
          <circle class="stance-dot" cx={shown.x} cy={31} r={7} />
          <text class="stance-scale-shown" x={shown.x} y={15} text-anchor={shown.anchor}>
            {shown.text}
          </text>
        </g>
      ) : null}
    </svg>
  );
}
