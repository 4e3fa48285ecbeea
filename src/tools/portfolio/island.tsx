import type { Locale } from '../../i18n/locale.ts';
import { ToolIsland, type ToolIslandProps } from '../../workbench/ToolIsland.tsx';
import type { Screen } from './view/screens.ts';

const words = {
  en: () => Promise.all([import('./text.en.ts'), import('./preset-text.en.ts')]),
  zh: () => Promise.all([import('./text.zh.ts'), import('./preset-text.zh.ts')]),
} as const satisfies Record<Locale, unknown>;

async function load(locale: Locale, screen: Screen) {
  const [{ PortfolioTool, start }, [{ text }, { presetText }]] = await Promise.all([
    import('./view.tsx'),
    words[locale](),
  ]);
  await start(locale);
  return <PortfolioTool locale={locale} text={text} presets={presetText} screen={screen} />;
}

export function PortfolioIsland({ screen, ...props }: ToolIslandProps & { readonly screen: Screen }) {
  return <ToolIsland {...props} load={() => load(props.locale, screen)} />;
}
