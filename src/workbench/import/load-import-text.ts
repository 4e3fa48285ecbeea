import type { Locale } from '../../i18n/locale.ts';
import { loadStyles } from '../load-styles.ts';
import styles from './table-import.css?url';
import type { ImportText } from './text.en.ts';

const texts = {
  en: () => import('./text.en.ts'),
  zh: () => import('./text.zh.ts'),
} as const satisfies Record<Locale, unknown>;

/** The words of the steps by which a table is taken in, when its styles are there too. */
export async function loadImportText(locale: Locale): Promise<ImportText> {
  const [{ text }] = await Promise.all([texts[locale](), loadStyles(styles)]);
  return text;
}
