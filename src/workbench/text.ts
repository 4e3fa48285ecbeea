import type { Locale } from '../i18n/locale.ts';
import { text as en, type WorkbenchText } from './text.en.ts';
import { text as zh } from './text.zh.ts';

/** Both languages at once: for pages that are drawn at build. */
export const workbenchText: Readonly<Record<Locale, WorkbenchText>> = { en, zh };
