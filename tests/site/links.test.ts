import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builds, fileFor, pages } from './built-site.ts';
import { root } from './repository.ts';

const origin = 'https://site.invalid';

describe.each(builds)('links of the build at $base', (build) => {
  const all = pages(build);
  const anchors = new Map(
    all.map(({ path, document }) => [
      path,
      new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)),
    ]),
  );

  function problem(from: string, href: string): string | null {
    const url = new URL(href, `${origin}${build.base}${from.replace(/index\.html$/, '')}`);
    if (url.origin !== origin) return null;
    const file = fileFor(build, url.pathname);
    if (file === null || !existsSync(join(root, build.folder, file))) return `${from}: ${href} leads nowhere`;
    const anchor = decodeURIComponent(url.hash.slice(1));
    if (anchor && anchors.has(file) && !anchors.get(file)?.has(anchor))
      return `${from}: ${href} has no such heading`;
    return null;
  }

  test('every link, picture, script and style leads to a file, every anchor to an id', () => {
    const problems = all.flatMap(({ path, document }) =>
      [...document.querySelectorAll('[href], [src]')]
        .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
        .filter((target) => !/^(data|mailto|blob):/.test(target))
        .map((target) => problem(path, target))
        .filter((found) => found !== null),
    );
    expect(problems).toEqual([]);
  });

  test('no id is given twice on a page', () => {
    const twice = all.flatMap(({ path, document }) => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: ${id}`);
    });
    expect(twice).toEqual([]);
  });

  test('every page exists in both languages and says so', () => {
    const english = all.filter(({ path }) => path.startsWith('en/'));
    expect(english.length).toBeGreaterThan(15);
    for (const { path, document } of english) {
      const other = path.replace(/^en\//, 'zh/');
      expect(
        all.some((page) => page.path === other),
        other,
      ).toBe(true);
      const tags = [...document.querySelectorAll('link[rel="alternate"][hreflang]')].map((link) =>
        link.getAttribute('hreflang'),
      );
      expect(tags.sort(), path).toEqual(['en', 'x-default', 'zh-Hans']);
    }
    expect(all.filter(({ path }) => path.startsWith('zh/')).length).toBe(english.length);
  });
});
