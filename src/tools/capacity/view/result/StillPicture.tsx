import { serviceFinding, stillService, type Words } from '../../chart.ts';
import type { ServiceResult } from '../../model.ts';
import type { CapacityInputs } from '../../schema.ts';

export interface StillPictureProps {
  readonly words: Words;
  readonly inputs: CapacityInputs;
  readonly service: ServiceResult;
}

/** The service level without a script to draw it. */
export function StillPicture({ words, inputs, service }: StillPictureProps) {
  const drawing = stillService(service, inputs, words);
  return (
    <svg
      class="capacity-still"
      viewBox={drawing.viewBox}
      role="img"
      aria-label={serviceFinding(words, service, inputs)}
    >
      <path class="capacity-still-grid" d={drawing.grid} />
      <path class="capacity-still-target" d={drawing.target} />
      {drawing.lines.map(({ curve, points }) => (
        <polyline key={curve} class={`capacity-still-${curve}`} points={points} />
      ))}
      {drawing.texts.map(({ text, x, y, anchor }) => (
        <text key={`${x} ${y}`} x={x} y={y} text-anchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  );
}
