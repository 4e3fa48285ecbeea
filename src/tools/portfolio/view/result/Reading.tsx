import { reading, type Words } from '../../chart.ts';
import type { PortfolioInputs, PortfolioResult } from '../../state.ts';

export interface ReadingProps {
  readonly words: Words;
  readonly result: PortfolioResult;
  readonly inputs: PortfolioInputs;
}

/** What the result means, in book type. */
export function Reading({ words, result, inputs }: ReadingProps) {
  const { text } = words;
  const sentences = reading(words, result, inputs);
  if (sentences.length === 0) return null;
  return (
    <section class="portfolio-reading" aria-label={text.reading.heading}>
      <p>{sentences.join(text.sentenceGap)}</p>
      <p class="portfolio-judgement">{text.result.judgement}</p>
    </section>
  );
}
