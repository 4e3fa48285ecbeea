import { parseHTML } from 'linkedom';
import { filesBelow, read } from './repository.ts';

export interface BuiltSite {
  readonly folder: string;
  readonly base: string;
}

export const builds: readonly BuiltSite[] = [
  { folder: 'dist', base: '/' },
  { folder: '.cache/dist-base', base: '/seven-keys/' },
];

export interface Page {
  /** Path in the build, such as `en/guide/portfolio/index.html`. */
  readonly path: string;
  readonly html: string;
  readonly document: Document;
}

const pagesOf = new Map<string, readonly Page[]>();

export function pages({ folder }: BuiltSite): readonly Page[] {
  const known = pagesOf.get(folder);
  if (known) return known;
  const made = filesBelow(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = read(file);
      return { path: file.slice(folder.length + 1), html, document: parseHTML(html).document };
    });
  pagesOf.set(folder, made);
  return made;
}

/** The file that a static host serves for a path of the site, or null for a path outside it. */
export function fileFor(build: BuiltSite, pathname: string): string | null {
  if (!pathname.startsWith(build.base)) return null;
  const inside = decodeURIComponent(pathname.slice(build.base.length));
  return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
}
