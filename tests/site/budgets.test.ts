import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builds, fileFor, pages, type Page } from './built-site.ts';
import { filesBelow, root } from './repository.ts';

const [build] = builds;
if (!build) throw new Error('no build');
const kilobyte = 1000;

const sizes = new Map<string, number>();

function brotli(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const size = brotliCompressSync(readFileSync(join(root, build?.folder ?? '', file))).length;
  sizes.set(file, size);
  return size;
}

function staticImports(file: string): string[] {
  const code = readFileSync(join(root, build?.folder ?? '', file), 'utf8');
  const found = code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g);
  return [...found].map(([, target = '']) => join(file, '..', target).replaceAll('\\', '/'));
}

function withImports(files: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const queue = [...files];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    queue.push(...staticImports(file));
  }
  return seen;
}

function total(files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + brotli(file), 0);
}

function local(target: string | null): string[] {
  const file =
    target === null || !build ? null : fileFor(build, new URL(target, 'https://site.invalid').pathname);
  return file === null ? [] : [file];
}

function scripts({ document }: Page): Set<string> {
  const sources = [...document.querySelectorAll('script[src]')].flatMap((script) =>
    local(script.getAttribute('src')),
  );
  return withImports(sources);
}

function styles({ document }: Page): string[] {
  return [...document.querySelectorAll('link[rel="stylesheet"]')].flatMap((link) =>
    local(link.getAttribute('href')),
  );
}

const chapters = pages(build).filter(({ path }) => /\/guide\/[\w-]+\/index\.html$/.test(path));

describe('budgets (brotli, quality.md)', () => {
  test('there are eighteen chapters to measure', () => {
    expect(chapters).toHaveLength(18);
  });

  test.each(pages(build).map((page) => [page.path, page] as const))(
    '%s: all before any interaction is at most 40 kB',
    (path, page) => {
      const all = brotli(path) + total(styles(page)) + total(scripts(page));
      expect(all).toBeLessThanOrEqual(40 * kilobyte);
    },
  );

  test.each(pages(build).map((page) => [page.path, page] as const))(
    '%s: at most 12 kB of JavaScript before an island hydrates',
    (_, page) => {
      const inline = [...page.document.querySelectorAll('script:not([src])')].map(
        (script) => script.textContent,
      );
      const inlined = brotliCompressSync(inline.join('\n')).length;
      expect(inlined + total(scripts(page))).toBeLessThanOrEqual(12 * kilobyte);
    },
  );

  test.each(pages(build).map((page) => [page.path, page] as const))(
    '%s: HTML and at most two requests before the first paint',
    (_, page) => {
      const blocking = [
        ...page.document.querySelectorAll('head script[src]:not([type="module"]):not([defer]):not([async])'),
      ];
      expect(styles(page).length + blocking.length).toBeLessThanOrEqual(2);
    },
  );

  test('the chart library is one chunk of at most 60 kB that no page loads by itself', () => {
    const files = filesBelow(build.folder).map((file) => file.slice(build.folder.length + 1));
    const charts = files.filter(
      (file) =>
        /chart[\w.-]*\.js$/i.test(file) &&
        readFileSync(join(root, build.folder, file), 'utf8').includes('registerables'),
    );
    for (const file of charts) expect(brotli(file)).toBeLessThanOrEqual(60 * kilobyte);
    for (const page of pages(build)) {
      expect([...scripts(page)].filter((file) => charts.includes(file))).toEqual([]);
    }
  });

  test('the library that writes workbooks is one chunk of at most 220 kB that no page loads by itself', () => {
    const files = filesBelow(build.folder).map((file) => file.slice(build.folder.length + 1));
    const libraries = files.filter((file) => /exceljs[\w.-]*\.js$/i.test(file));
    expect(libraries).toHaveLength(1);
    for (const file of libraries) expect(brotli(file)).toBeLessThanOrEqual(220 * kilobyte);
    for (const page of pages(build)) {
      expect([...scripts(page)].filter((file) => libraries.includes(file))).toEqual([]);
    }
  });

  test('what runs beside the page is at most 10 kB of code each, and the solver 30 kB', () => {
    const files = filesBelow(build.folder).map((file) => file.slice(build.folder.length + 1));
    const workers = files.filter((file) => /-[\w-]{8}\.js$/.test(file) && file.startsWith('_astro/'));
    expect(workers.length).toBeGreaterThan(1);
    for (const file of workers) {
      const isSolver = readFileSync(join(root, build.folder, file), 'utf8').includes('highs.wasm');
      expect(brotli(file), file).toBeLessThanOrEqual((isSolver ? 30 : 10) * kilobyte);
    }
  });

  test('no font is shipped', () => {
    expect(filesBelow(build.folder).filter((file) => /\.(woff2?|ttf|otf)$/.test(file))).toEqual([]);
  });
});
