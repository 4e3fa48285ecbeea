import type { Locale } from '../../../i18n/locale.ts';
import type { SheetWords } from './source.ts';

const texts = {
  en: () =>
    Promise.all([
      import('../text.en.ts'),
      import('../inputs-text.en.ts'),
      import('../accounts-text.en.ts'),
      import('../preset-text.en.ts'),
      import('../sheet-text.en.ts'),
    ]),
  zh: () =>
    Promise.all([
      import('../text.zh.ts'),
      import('../inputs-text.zh.ts'),
      import('../accounts-text.zh.ts'),
      import('../preset-text.zh.ts'),
      import('../sheet-text.zh.ts'),
    ]),
} as const satisfies Record<Locale, unknown>;

export async function loadSheetWords(locale: Locale, currency: string): Promise<SheetWords> {
  const [page, inputs, accounts, { presetText }, sheet] = await texts[locale]();
  return {
    locale,
    currency,
    text: { ...page.text, ...inputs.text },
    accounts: accounts.text,
    presets: presetText,
    sheet: sheet.text,
  };
}
