import { stillWhale } from '../../chart/still-whale.ts';
import type { Words } from '../../chart.ts';
import type { PortfolioResult } from '../../state.ts';

export interface StillWhaleProps {
  readonly words: Words;
  readonly result: PortfolioResult;
  readonly title: string;
}

export function StillWhale({ words, result, title }: StillWhaleProps) {
  const drawing = stillWhale(result, words);
  if (drawing === null) return null;
  return (
    <svg class="portfolio-still" viewBox={drawing.viewBox} role="img" aria-label={title}>
      <path class="portfolio-still-frame" d={drawing.zero} />
      <polyline class="portfolio-still-rise" points={drawing.rise} />
      <polyline class="portfolio-still-fall" points={drawing.fall} />
      {drawing.texts.map(({ text, x, y }) => (
        <text key={text} class="portfolio-still-name" x={x} y={y} text-anchor="end">
          {text}
        </text>
      ))}
    </svg>
  );
}
