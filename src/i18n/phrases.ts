import type { Locale } from './locale.ts';

/** Words that lean on the one before them: a line never begins with one. */
const leaning = new Set(['的', '了', '着', '过', '地', '得', '们', '吗', '呢', '与', '和', '或', '、', '上', '中', '里', '下']);

/**
 * Cuts a Chinese title into the pieces between which a line may break, so that no word is torn apart in large type.
 * Titles in other languages come back whole: their spaces say it already.
 *
 * @example phrases('zh', '管好决定公司未来的客户') // ['管好', '决定', '公司', '未来的', '客户']
 */
export function phrases(locale: Locale, title: string): string[] {
  if (locale !== 'zh') return [title];
  const pieces: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(title)) {
    const before = pieces.at(-1);
    const joins = before !== undefined && (isWordLike !== true || leaning.has(segment) || /[“（《\s]$/.test(before));
    if (joins) pieces[pieces.length - 1] = before + segment;
    else pieces.push(segment);
  }
  return pieces;
}
