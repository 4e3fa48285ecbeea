import { getCollection, type CollectionEntry } from 'astro:content';
import type { Locale } from '../i18n/locale.ts';

export type Chapter = CollectionEntry<'guide'>;

/** The chapters of one language in reading order. */
export async function chaptersOf(locale: Locale): Promise<Chapter[]> {
  const all = await getCollection('guide', ({ id }) => id.startsWith(`${locale}/`));
  return all.sort((a, b) => a.data.order - b.data.order);
}

export function slugOf({ id }: Chapter): string {
  return id.slice(id.indexOf('/') + 1);
}

export const parts = [0, 1, 2, 3] as const satisfies readonly Chapter['data']['part'][];
