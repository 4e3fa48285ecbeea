import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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

/** One policy for the whole site, in the pages and in the `_headers` file, so that neither can contradict the other. */
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
        if (written === undefined) throw new Error('no page carries a content security policy');
        const scripts = withHashes(written, 'script-src', hashesOf(pages, inlineScript));
        const policy = withHashes(scripts, 'style-src', hashesOf(pages, inlineStyle));
        files.forEach((file, at) => {
          const html = pages[at] ?? '';
          if (!policyTag.test(html)) throw new Error(`${file} has no content security policy`);
          const tag = `<meta http-equiv="content-security-policy" content="${policy}">`;
          // A policy holds for what follows it, so it goes to the top.
          writeFileSync(
            file,
            html.replace(policyTag, '').replace('<meta charset="utf-8">', (charset) => charset + tag),
          );
        });
        const headers = fileURLToPath(new URL('_headers', dir));
        if (existsSync(headers)) {
          const text = readFileSync(headers, 'utf8')
            .replaceAll('{base}', base)
            .replaceAll('{policy}', policy);
          writeFileSync(headers, text);
        }
        logger.info(`one policy in ${files.length} pages and in _headers`);
      },
    },
  };
}
