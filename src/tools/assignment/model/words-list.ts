const separators = /[,，、;；/\n]+/;

/**
 * What was typed with commas between, one by one: without spaces around, without doubles, in the order typed.
 *
 * @see The rule is this site's own; Chinese commas count as well.
 * @example wordsList('English, 德语、 English') // ['English', '德语']
 */
export function wordsList(typed: string): string[] {
  const found = new Map<string, string>();
  for (const word of typed.split(separators)) {
    const trimmed = word.trim();
    if (trimmed !== '' && !found.has(wordKey(trimmed))) found.set(wordKey(trimmed), trimmed);
  }
  return [...found.values()];
}

/**
 * What two spellings of one word have in common: capitals and width of characters do not count.
 *
 * @see Unicode Standard Annex 15, normalisation form KC.
 * @example wordKey('Ｅnglish') === wordKey('english') // true
 */
export function wordKey(word: string): string {
  return word.normalize('NFKC').trim().toLowerCase();
}
