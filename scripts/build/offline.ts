import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { generateSW } from 'workbox-build';

const megabytes = 1024 * 1024;

/** Writes the service worker that keeps the whole site for use without a network. Must run after everything else. */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const path = fileURLToPath(dir);
        const { count, size, warnings } = await generateSW({
          globDirectory: path,
          globPatterns: ['**/*.{html,css,js,svg,json,wasm}', 'pagefind/**/*'],
          globIgnores: ['sw.js', 'workbox-*.js'],
          swDest: `${path}sw.js`,
          modifyURLPrefix: { '': base },
          // Pagefind asks for its list with a time stamp.
          ignoreURLParametersMatching: [/^utm_/, /^ts$/],
          dontCacheBustURLsMatching: /\/_astro\//,
          maximumFileSizeToCacheInBytes: 4 * megabytes,
          inlineWorkboxRuntime: true,
          sourcemap: false,
          // A new version waits until the reader asks for it, so that an open edit is never cut off.
          skipWaiting: false,
          clientsClaim: true,
          cleanupOutdatedCaches: true,
          runtimeCaching: [
            {
              urlPattern: ({ request }) => request.mode === 'navigate',
              handler: 'NetworkOnly',
              options: { precacheFallback: { fallbackURL: `${base}404.html` } },
            },
          ],
        });
        for (const warning of warnings) logger.warn(warning);
        logger.info(`${count} files, ${(size / megabytes).toFixed(1)} MB kept for use without a network`);
      },
    },
  };
}
