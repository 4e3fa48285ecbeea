import type { Locale } from '../../i18n/locale.ts';
import { ToolIsland, type ToolIslandProps } from '../../workbench/ToolIsland.tsx';
import type { Screen } from './view/value-props.ts';

const words = { en: () => import('./text.en.ts'), zh: () => import('./text.zh.ts') } as const;

async function load(locale: Locale, screen: Screen) {
  const [{ ValueTool, start, whenDrawn }, { text }] = await Promise.all([
    import('./view.tsx'),
    words[locale](),
  ]);
  await start(locale);
  // The preview shows a simulated chance: the tool takes its place once it has one too.
  await whenDrawn();
  return <ValueTool locale={locale} text={text} screen={screen} />;
}

export function ValueIsland({ screen, ...props }: ToolIslandProps & { readonly screen: Screen }) {
  return <ToolIsland {...props} load={() => load(props.locale, screen)} />;
}
