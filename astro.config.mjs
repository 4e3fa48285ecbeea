import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { chapterTools } from './scripts/build/chapter-tools.ts';
import { contentSecurity } from './scripts/build/content-security.ts';
import { bookMarkup, footnotes } from './scripts/build/book-markup.ts';
import { offline } from './scripts/build/offline.ts';
import { searchIndex } from './scripts/build/search-index.ts';
import { sheetOrder } from './scripts/build/sheet-order.ts';

const smallStyles = 8192;

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://seven-keys.example',
  base: process.env.SITE_BASE ?? '/',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'auto' },
  devToolbar: { enabled: false },
  markdown: {
    // Shiki writes style attributes, which the content security policy refuses.
    syntaxHighlight: false,
    processor: satteri({
      features: { headingAttributes: true, gfm: { footnotes } },
      hastPlugins: [bookMarkup, chapterTools],
    }),
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "connect-src 'self'",
        "img-src 'self' data: blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  // The order counts: the policy of a finished page is written into the pages, then they are indexed, then everything is listed for offline use.
  integrations: [
    mdx(),
    preact(),
    sitemap({
      filter: (page) => /\/(en|zh)\//.test(page),
      i18n: { defaultLocale: 'en', locales: { en: 'en', zh: 'zh-Hans' } },
    }),
    sheetOrder(),
    contentSecurity(),
    searchIndex(),
    offline(),
  ],
  vite: {
    build: {
      // Astro marks every MDX file with a directive that the bundler does not know and would report each time.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
      // One style sheet for the frame; the few rules of a picture or a preview stand in the page that has it.
      assetsInlineLimit: (file, content) => file.endsWith('.css') && content.length < smallStyles,
    },
  },
});
