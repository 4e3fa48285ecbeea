import { reading } from '../chart.ts';
import type { AssetProps } from './asset-props.ts';

/** What the result means, in book type. */
export function Reading({ words, result }: Pick<AssetProps, 'words' | 'result'>) {
  const { text } = words;
  return (
    <section class="asset-reading" aria-label={text.reading.heading}>
      <p class="tool-book">{reading(words, result).join(text.sentenceGap)}</p>
      <p class="tool-small">{text.reading.judgement}</p>
    </section>
  );
}
