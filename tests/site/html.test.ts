import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { builds, pages } from './built-site.ts';

const [root] = builds;
if (!root) throw new Error('no build');

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Astro writes boolean attributes and void elements its own way; both are valid HTML.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    // Scripts of the site itself carry a hash in the policy instead of an integrity attribute.
    'require-sri': 'off',
    // Long page titles are cut by search engines, not by readers.
    'long-title': 'off',
    // Islands are wrapped in custom elements by Astro.
    'element-permitted-content': ['error', { ignore: ['astro-island', 'astro-slot'] }],
  },
});

/** Astro writes one style element before the first island of a page, wherever that stands; browsers take it there. */
const styleOfIslands = '<style> element is not permitted as content under <div>';

describe('html', () => {
  test.each(pages(root).map(({ path, html }) => [path, html] as const))('%s is valid', async (_, html) => {
    const report = await validator.validateString(html);
    const messages = report.results
      .flatMap(({ messages }) => messages)
      .filter(({ message }) => !message.includes(styleOfIslands));
    expect(messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)).toEqual([]);
  });
});
