export const locales = ['en', 'zh'] as const;
export type Locale = (typeof locales)[number];

/** The value of `lang` and `hreflang` for each locale. */
export const languageTag = { en: 'en', zh: 'zh-Hans' } as const satisfies Record<Locale, string>;

/** The tag that `Intl` formats numbers and dates with. */
export const intlTag = { en: 'en-GB', zh: 'zh-CN' } as const satisfies Record<Locale, string>;

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'zh' : 'en';
}
