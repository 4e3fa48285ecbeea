import { isLocale, type Locale } from '../i18n/locale.ts';

/** The language of the page that a component stands on, for components that a chapter uses without saying it. */
export function pageLocale(params: Readonly<Record<string, string | undefined>>): Locale {
  const { locale } = params;
  if (!isLocale(locale)) throw new RangeError(`a page of no language: ${String(locale)}`);
  return locale;
}
