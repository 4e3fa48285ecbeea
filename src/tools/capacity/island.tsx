import type { Locale } from '../../i18n/locale.ts';
import { ToolIsland, type ToolIslandProps } from '../../workbench/ToolIsland.tsx';
import type { Screen } from './view/capacity-props.ts';

const words = { en: () => import('./text.en.ts'), zh: () => import('./text.zh.ts') } as const;

async function load(locale: Locale, screen: Screen) {
  const [{ CapacityTool, start, whenServed }, { text }] = await Promise.all([
    import('./view.tsx'),
    words[locale](),
  ]);
  await start(locale);
  // The preview shows a simulated result: the tool takes its place once it has one too.
  await whenServed();
  return <CapacityTool locale={locale} text={text} screen={screen} />;
}

export function CapacityIsland({ screen, ...props }: ToolIslandProps & { readonly screen: Screen }) {
  return <ToolIsland {...props} load={() => load(props.locale, screen)} />;
}
