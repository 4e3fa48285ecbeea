import { reading } from '../chart.ts';
import type { RelationshipsProps } from './relationships-props.ts';

/** What the result means, in book type. */
export function Reading({ words, result }: Pick<RelationshipsProps, 'words' | 'result'>) {
  const { text } = words;
  return (
    <section class="relationships-reading" aria-label={text.reading.heading}>
      <p class="tool-book">{reading(words, result).join(text.sentenceGap)}</p>
      <p class="tool-small">{text.reading.judgement}</p>
      <p class="tool-small">{text.gifts}</p>
    </section>
  );
}
