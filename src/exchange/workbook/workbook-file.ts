import type { Locale } from '../../i18n/locale.ts';
import type { Workbook } from './workbook.ts';

const texts = {
  en: () => import('./text.en.ts'),
  zh: () => import('./text.zh.ts'),
} as const satisfies Record<Locale, unknown>;

/** The workbook as a file in one language; everything that is needed for it is loaded now. */
export async function workbookFile(
  workbook: Workbook,
  locale: Locale,
  at: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const [{ writeWorkbook }, { text }] = await Promise.all([import('./write-workbook.ts'), texts[locale]()]);
  return writeWorkbook(workbook, { locale, text, at });
}
