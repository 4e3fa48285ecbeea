import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Every page of the built site as a path from its root, such as `/en/guide/portfolio/`. */
export const sitePages = readdirSync(fileURLToPath(new URL('../../dist', import.meta.url)), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .sort();
