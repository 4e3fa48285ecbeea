import { expect, test } from 'vitest';
import { filesBelow, read, root } from './repository.ts';

const code = [...filesBelow('src'), ...filesBelow('scripts')]
  .filter((file) => /\.(ts|tsx|astro)$/.test(file) && !/\.(en|zh)\.ts$|\.test\.tsx?$/.test(file))
  .map(read)
  .join('\n');

/** Names of every entry; entries of a record read by a code (`text.errors[code]`) count by that record. */
function names(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => [key, ...names(item)]);
}

test.each(filesBelow('src').filter((file) => file.endsWith('.en.ts')))(
  '%s has no text that nobody shows',
  async (file) => {
    const module = (await import(`${root}${file}`)) as Record<string, unknown>;
    const unused = Object.values(module)
      .flatMap(names)
      .filter((name) => !new RegExp(`[.'"\`\\s{,]${name.replace(/[^\w-]/g, '')}['"\`]?\\b`).test(code));
    expect(unused).toEqual([]);
  },
);
