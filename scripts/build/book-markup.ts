import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { fill } from '../../src/i18n/fill.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { siteText } from '../../src/i18n/site.ts';

type HastPlugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];

function localeOf(fileURL: URL | undefined): Locale {
  return fileURL?.pathname.includes('/content/zh/') === true ? 'zh' : 'en';
}

/**
 * What the Markdown processor cannot say by itself: tables scroll in their own box, columns are aligned by class (the
 * content security policy refuses style attributes), and notes speak the language of their chapter.
 */
export const bookMarkup: HastPlugin = ({ fileURL }) => {
  const { frame } = siteText[localeOf(fileURL)];
  return {
    name: 'book-markup',
    element: [
      {
        filter: ['table'],
        visit(node, ctx) {
          const properties = { className: ['table'], role: 'region', tabIndex: 0, ariaLabel: frame.table };
          ctx.wrapNode(node, { type: 'element', tagName: 'div', properties, children: [] });
        },
      },
      {
        filter: ['th', 'td'],
        visit(node, ctx) {
          const style = JSON.stringify(node.properties.style ?? '');
          ctx.setProperty(node, 'style', null);
          if (style.includes('right')) ctx.setProperty(node, 'className', ['figure']);
        },
      },
      {
        filter: ['h2'],
        visit(node, ctx) {
          if (node.properties.id !== 'footnote-label') return;
          ctx.replaceNode(node, {
            ...node,
            properties: { id: 'footnote-label' },
            children: [{ type: 'text', value: frame.footnotes }],
          });
        },
      },
      {
        filter: ['a'],
        visit(node, ctx) {
          if (node.properties.dataFootnoteBackref === undefined) return;
          ctx.setProperty(node, 'ariaLabel', fill(frame.backToText, { n: String(node.properties.ariaLabel) }));
        },
      },
    ],
  };
};

/** Notes are numbered plainly; the words around them come from {@link bookMarkup}. */
export const footnotes = { backLabel: '{reference}', clobberPrefix: '' };
