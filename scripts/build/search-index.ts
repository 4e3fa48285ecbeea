import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Pagefind also writes ready-made search boxes; this site has its own. */
const unused = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

/** Indexes the built pages, one index per language, into `pagefind/`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const path = fileURLToPath(dir);
        const { index, errors } = await createIndex();
        if (!index) throw new Error(errors.join('\n'));
        const added = await index.addDirectory({ path });
        const written = await index.writeFiles({ outputPath: join(path, 'pagefind') });
        await close();
        const failures = [...added.errors, ...written.errors];
        if (failures.length > 0) throw new Error(failures.join('\n'));
        for (const name of unused) rmSync(join(path, 'pagefind', name), { force: true });
        logger.info(`${added.page_count} pages read`);
      },
    },
  };
}
