import type { Locale } from '../../src/i18n/locale.ts';
import { text as accountsEn } from '../../src/tools/portfolio/accounts-text.en.ts';
import { text as accountsZh } from '../../src/tools/portfolio/accounts-text.zh.ts';
import { text as inputsEn } from '../../src/tools/portfolio/inputs-text.en.ts';
import { text as inputsZh } from '../../src/tools/portfolio/inputs-text.zh.ts';
import { presetText as presetsEn } from '../../src/tools/portfolio/preset-text.en.ts';
import { presetText as presetsZh } from '../../src/tools/portfolio/preset-text.zh.ts';
import type { SheetWords } from '../../src/tools/portfolio/sheet.ts';
import { text as sheetEn } from '../../src/tools/portfolio/sheet-text.en.ts';
import { text as sheetZh } from '../../src/tools/portfolio/sheet-text.zh.ts';
import { text as en } from '../../src/tools/portfolio/text.en.ts';
import { text as zh } from '../../src/tools/portfolio/text.zh.ts';

const words = {
  en: { text: { ...en, ...inputsEn }, accounts: accountsEn, presets: presetsEn, sheet: sheetEn },
  zh: { text: { ...zh, ...inputsZh }, accounts: accountsZh, presets: presetsZh, sheet: sheetZh },
};

export function portfolioWords(locale: Locale, currency: string): SheetWords {
  return { locale, currency, ...words[locale] };
}
