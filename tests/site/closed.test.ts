import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { builds, pages } from './built-site.ts';
import { filesBelow, read } from './repository.ts';

function policy(document: Document): Map<string, string[]> {
  const content =
    document.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? '';
  return parse(content);
}

function parse(content: string): Map<string, string[]> {
  const directives = content.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(directives.filter(([name]) => name).map(([name = '', ...sources]) => [name, sources]));
}

describe.each(builds)('the build at $base is closed', (build) => {
  const all = pages(build);
  const header = parse(/Content-Security-Policy:\s*(.*)/i.exec(read(`${build.folder}/_headers`))?.[1] ?? '');

  test.each(all.map(({ path, document }) => [path, document] as const))(
    '%s allows its own inline scripts by hash and no others',
    (_, document) => {
      const own = policy(document);
      expect(own.get('connect-src')).toEqual(["'self'"]);
      expect(own.get('script-src')).not.toContain("'unsafe-inline'");
      expect(own.get('script-src')).not.toContain("'unsafe-eval'");
      const inline = [...document.querySelectorAll('script:not([src])')].filter(
        (script) => !(script.getAttribute('type') ?? '').includes('json'),
      );
      for (const script of inline) {
        const hash = `'sha256-${createHash('sha256').update(script.textContent).digest('base64')}'`;
        expect(own.get('script-src'), script.textContent.slice(0, 60)).toContain(hash);
      }
    },
  );

  test('the header for hosts that read _headers allows what the pages allow, and nothing else', () => {
    const scripts = new Set(all.flatMap(({ document }) => policy(document).get('script-src') ?? []));
    expect([...(header.get('script-src') ?? [])].sort()).toEqual([...scripts].sort());
    expect(header.get('connect-src')).toEqual(["'self'"]);
    expect(header.get('frame-ancestors')).toEqual(["'none'"]);
  });

  test('no page loads anything from another origin', () => {
    const loads = all.flatMap(({ document }) =>
      [
        ...document.querySelectorAll(
          'script[src], img[src], iframe, link[rel="stylesheet"], link[rel="preload"], source, video, audio, object, embed',
        ),
      ].map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? element.tagName),
    );
    expect(loads.filter((target) => !target.startsWith(build.base) && !target.startsWith('data:'))).toEqual(
      [],
    );
  });

  test('no script or style calls another origin', () => {
    // Addresses that name a namespace, a document or an error page, and are never fetched.
    const named =
      /w3\.org|purl\.(oclc\.)?org|stuk\.github\.io|sebbo2002\.github\.io|gitbrent\.github\.io|rolldown\.rs|web\.mit\.edu|bit\.ly|schemas?\.|mozilla\.org|github\.com|nodejs\.org|fb\.me|preactjs\.com|chartjs\.org|papaparse\.com|pagefind\.app|goo\.gl|seven-keys\.example|developers\.google\.com|bugs\.|localhost|site\.invalid|example\./;
    const guilty = filesBelow(build.folder)
      .filter((file) => /\.(js|css)$/.test(file))
      .flatMap((file) => [...read(file).matchAll(/https?:\/\/[\w.-]+/g)].map(([url]) => `${file}: ${url}`))
      .filter((line) => !named.test(line));
    expect(guilty).toEqual([]);
  });

  test('no inline style attribute is written into a page', () => {
    const guilty = all.filter(({ document }) => document.querySelector('[style]')).map(({ path }) => path);
    expect(guilty).toEqual([]);
  });
});
