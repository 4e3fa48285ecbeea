import { readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { builtPages } from './built-pages.ts';

const sheetLink = /<link rel="stylesheet" href="[^"]+">/g;
const anySheet = /<link rel="stylesheet"|<style>/;

function sheetsOf(html: string): string[] {
  return html.match(sheetLink) ?? [];
}

/**
 * Puts the sheet that every page has before the others. Astro orders sheets by the depth of their imports, and a tool's
 * own sheet must win over the parts it is made of on every page, however deep its import stands there.
 */
export function sheetOrder(): AstroIntegration {
  return {
    name: 'sheet-order',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const pages = builtPages(dir).map((file) => ({ file, html: readFileSync(file, 'utf8') }));
        const sheets = pages.map(({ html }) => sheetsOf(html));
        const common = sheets[0]?.find((sheet) => sheets.every((own) => own.includes(sheet)));
        if (common === undefined) throw new Error('the pages share no style sheet');
        for (const { file, html } of pages) {
          const rest = html.replace(common, '');
          const at = rest.search(anySheet);
          if (at >= 0) writeFileSync(file, rest.slice(0, at) + common + rest.slice(at));
        }
      },
    },
  };
}
