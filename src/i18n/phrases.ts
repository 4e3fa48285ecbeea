import type { Locale } from './locale.ts';
import { holding } from './phrases.zh.ts';

const leaning = new Set<string>(holding.leaning);
const leading = new Set<string>(holding.leading);
const opening = /^[“（《]/;
const afterOpening = /[“（《\s]$/;

/** Every place inside a term of the site, where no line may break. */
function insideTerms(title: string): Set<number> {
  const places = new Set<number>();
  for (const term of holding.terms) {
    for (let at = title.indexOf(term); at >= 0; at = title.indexOf(term, at + 1)) {
      for (let inside = at + 1; inside < at + term.length; inside += 1) places.add(inside);
    }
  }
  return places;
}

/**
 * Cuts a Chinese title into the pieces between which a line may break, so that no word is torn apart in large type.
 * Titles in other languages come back whole: their spaces say it already.
 */
export function phrases(locale: Locale, title: string): string[] {
  if (locale !== 'zh') return [title];
  const held = insideTerms(title);
  const pieces: string[] = [];
  for (const { segment, index, isWordLike } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(
    title,
  )) {
    const before = pieces.at(-1);
    const leans = (isWordLike !== true && !opening.test(segment)) || leaning.has(segment);
    const follows = before !== undefined && (afterOpening.test(before) || leading.has(before));
    if (before !== undefined && (held.has(index) || leans || follows))
      pieces[pieces.length - 1] = before + segment;
    else pieces.push(segment);
  }
  return pieces;
}
