import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from './built-pages.ts';

const policyTag = /<meta http-equiv="content-security-policy" content="([^"]*)">/i;
const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style>/g;

function hashesOf(pages: readonly string[], block: RegExp): string[] {
  const hashes = pages.flatMap((html) =>
    [...html.matchAll(block)].map(
      ([, content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`,
    ),
  );
  return [...new Set(hashes)].sort();
}

/**
 * Astro lists the hash of every chunk of the build in every page, and none of the scripts marked `is:inline`. Files of
 * the site are allowed by 'self' already, so only what stands inside the pages needs a hash.
 */
function withHashes(policy: string, directive: string, hashes: readonly string[]): string {
  return policy
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      if (!part.startsWith(`${directive} `)) return part;
      return [...part.split(' ').filter((source) => !source.startsWith("'sha256-")), ...hashes].join(' ');
    })
    .join('; ');
}

function policyFor(pages: readonly string[], written: string): string {
  const scripts = withHashes(written, 'script-src', hashesOf(pages, inlineScript));
  return withHashes(scripts, 'style-src', hashesOf(pages, inlineStyle));
}

function writePolicy(file: string, html: string): void {
  const written = policyTag.exec(html)?.[1];
  if (written === undefined) throw new Error(`${file} has no content security policy`);
  const tag = `<meta http-equiv="content-security-policy" content="${policyFor([html], written)}">`;
  // A policy holds for what follows it, so it goes to the top.
  const rest = html.replace(policyTag, '');
  writeFileSync(
    file,
    rest.replace('<meta charset="utf-8">', (charset) => charset + tag),
  );
}

/** Every page allows what stands in it; the `_headers` file, which knows no pages, allows what any page does. */
export function contentSecurity(): AstroIntegration {
  let base = '/';
  return {
    name: 'content-security',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir, logger }) => {
        const files = builtPages(dir);
        const pages = files.map((file) => readFileSync(file, 'utf8'));
        const written = pages.map((html) => policyTag.exec(html)?.[1]).find((found) => found !== undefined);
        files.forEach((file, at) => {
          writePolicy(file, pages[at] ?? '');
        });
        const headers = fileURLToPath(new URL('_headers', dir));
        const text = readFileSync(headers, 'utf8').replaceAll('{base}', base);
        writeFileSync(headers, text.replaceAll('{policy}', policyFor(pages, written ?? '')));
        logger.info(`a policy in each of ${files.length} pages, and one in _headers`);
      },
    },
  };
}
