import { locales, type Locale } from './locale.ts';

/**
 * The address of a page of one language. `path` is relative to the language's home and ends with a slash.
 *
 * @example localePath('zh', 'guide/portfolio/', '/keys/') // '/keys/zh/guide/portfolio/'
 */
export function localePath(locale: Locale, path = '', base = '/'): string {
  return sitePath(`${locale}/${path}`, base);
}

/** The address of a file of the site under its base. */
export function sitePath(path: string, base = '/'): string {
  return `${base.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
}

/** The same page in another language; an address outside the languages leads to that language's home. */
export function samePageIn(locale: Locale, pathname: string, base = '/'): string {
  const root = sitePath('', base);
  const [first = '', ...rest] = pathname.startsWith(root) ? pathname.slice(root.length).split('/') : [];
  return localePath(locale, locales.some((known) => known === first) ? rest.join('/') : '', base);
}
