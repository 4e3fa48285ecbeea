import { reading } from '../chart.ts';
import type { StanceProps } from './stance-props.ts';

/** What the result means, in book type. */
export function Reading({ words, result }: Pick<StanceProps, 'words' | 'result'>) {
  const { text } = words;
  return (
    <section class="stance-reading" aria-label={text.reading.heading}>
      <p>{reading(words, result).join(text.sentenceGap)}</p>
      {result.index === null ? null : <p class="stance-judgement">{text.reading.judgement}</p>}
    </section>
  );
}
