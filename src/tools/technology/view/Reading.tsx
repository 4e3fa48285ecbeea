import { reading } from '../chart.ts';
import type { TechnologyProps } from './technology-props.ts';

/** What the comparison means, in book type. */
export function Reading({ words, result, inputs }: Omit<TechnologyProps, 'change'>) {
  const { text } = words;
  return (
    <section class="technology-reading" aria-label={text.reading.heading}>
      {reading(words, result, inputs.settings).map((sentence) => (
        <p key={sentence} class="tool-book">
          {sentence}
        </p>
      ))}
      <p class="tool-small">{text.reading.judgement}</p>
    </section>
  );
}
