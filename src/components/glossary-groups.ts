import type { CollectionEntry } from 'astro:content';
import { intlTag, type Locale } from '../i18n/locale.ts';
import { pinyinStarts } from '../i18n/pinyin.zh.ts';

type Entry = CollectionEntry<'glossary'>['data'];

export interface GlossaryGroup {
  readonly letter: string;
  readonly entries: readonly Entry[];
}

function letterOf(term: string, locale: Locale, compare: (a: string, b: string) => number): string {
  if (locale === 'en' || /^[A-Za-z]/.test(term)) return term.charAt(0).toUpperCase();
  const letter = Object.entries(pinyinStarts).findLast(([, first]) => compare(first, term) <= 0);
  return letter?.[0] ?? '#';
}

/** Terms by first letter, of the pinyin in Chinese; Latin terms stand among the Chinese ones of their letter. */
export function glossaryGroups(entries: readonly Entry[], locale: Locale): GlossaryGroup[] {
  const { compare } = new Intl.Collator(locale === 'zh' ? 'zh-CN-u-co-pinyin' : intlTag.en);
  const groups = Map.groupBy(entries, (entry) => letterOf(entry[locale].term, locale, compare));
  return [...groups]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([letter, group]) => ({
      letter,
      entries: group.sort((a, b) => compare(a[locale].term, b[locale].term)),
    }));
}
