import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { fill } from '../../src/i18n/fill.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { phrases } from '../../src/i18n/phrases.ts';
import { siteText } from '../../src/i18n/site.ts';

type HastPlugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];

function localeOf(fileURL: URL | undefined): Locale {
  return fileURL?.pathname.includes('/content/zh/') === true ? 'zh' : 'en';
}

function breakable<Child extends { readonly type: string }>(child: Child) {
  if (!('value' in child) || child.type !== 'text') return [child];
  return phrases('zh', String(child.value)).flatMap((value, at) => {
    const text = { type: 'text' as const, value };
    return at === 0
      ? [text]
      : [{ type: 'element' as const, tagName: 'wbr', properties: {}, children: [] }, text];
  });
}

/** A cell of at most so many characters is a label: it is never broken into two lines. */
const longestLabel = { en: 12, zh: 8 } as const satisfies Record<Locale, number>;

/**
 * What the Markdown processor cannot say by itself: tables scroll in their own box, columns are aligned by class (the
 * content security policy refuses style attributes), and notes speak the language of their chapter.
 */
export const bookMarkup: HastPlugin = ({ fileURL }) => {
  const locale = localeOf(fileURL);
  const { frame } = siteText[locale];
  let tables = 0;
  return {
    name: 'book-markup',
    element: [
      {
        filter: ['table'],
        visit(node, ctx) {
          tables += 1;
          const properties = { className: ['table'], dataLabel: fill(frame.table, { n: tables }) };
          ctx.wrapNode(node, { type: 'element', tagName: 'div', properties, children: [] });
        },
      },
      {
        filter: ['th', 'td'],
        visit(node, ctx) {
          const text = ctx.textContent(node);
          // The corner of a table heads nothing.
          if (node.tagName === 'th' && text === '') {
            ctx.replaceNode(node, { ...node, tagName: 'td', properties: {} });
            return;
          }
          const style = JSON.stringify(node.properties.style ?? '');
          ctx.setProperty(node, 'style', null);
          if (style.includes('right')) ctx.setProperty(node, 'className', ['figure']);
          else if (text.length <= longestLabel[locale]) ctx.setProperty(node, 'className', ['label']);
        },
      },
      {
        filter: ['h2', 'h3'],
        visit(node, ctx) {
          if (node.properties.id === 'footnote-label') {
            const children = [{ type: 'text' as const, value: frame.footnotes }];
            ctx.replaceNode(node, { ...node, properties: { id: 'footnote-label' }, children });
          } else if (locale === 'zh') {
            ctx.replaceNode(node, { ...node, children: node.children.flatMap(breakable) });
          }
        },
      },
      {
        filter: ['a'],
        visit(node, ctx) {
          if (node.properties.dataFootnoteBackref === undefined) return;
          ctx.setProperty(
            node,
            'ariaLabel',
            fill(frame.backToText, { n: String(node.properties.ariaLabel) }),
          );
        },
      },
    ],
  };
};

/** Notes are numbered plainly; the words around them come from {@link bookMarkup}. */
export const footnotes = { backLabel: '{reference}', clobberPrefix: '' };
