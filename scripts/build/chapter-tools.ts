import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';

type HastPlugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];

/**
 * A chapter names its tool and imports nothing: `<PortfolioTool />` is `src/components/tools/PortfolioTool.astro`. The
 * import stands in the chapter and not in the page of all chapters, so that only the chapters that use a tool load its
 * style sheet. The box around it lets the tool be wider than the text and keeps its sample out of the search.
 */
export const chapterTools: HastPlugin = ({ source }) => {
  const names = new Set([...source.matchAll(/^<([A-Z]\w*Tool)\b/gm)].flatMap(([, name]) => name ?? []));
  if (names.size === 0) return null;
  return {
    name: 'chapter-tools',
    before(root, ctx) {
      for (const name of names) {
        const value = `import ${name} from '/src/components/tools/${name}.astro';`;
        ctx.prependChild(root, { type: 'mdxjsEsm', value });
      }
    },
    mdxJsxFlowElement: {
      filter: [...names],
      visit(node, ctx) {
        const properties = { className: ['breakout'], dataPagefindIgnore: '' };
        ctx.wrapNode(node, { type: 'element', tagName: 'div', properties, children: [] });
      },
    },
  };
};
