import type { ComponentChildren } from 'preact';
import type { Locale } from '../../i18n/locale.ts';
import { LazyIsland, type LazyIslandText } from '../../ui/LazyIsland.tsx';
import type { Screen } from './view/screens.ts';

export interface PortfolioIslandProps {
  readonly locale: Locale;
  readonly screen: Screen;
  readonly text: LazyIslandText;
  /** The static preview, which the page shows until the tool is there. */
  readonly children?: ComponentChildren;
}

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

async function rescue(): Promise<void> {
  const { rescue: handOver } = await import('../../workspace/view/rescue.ts');
  await handOver();
}

export function PortfolioIsland({ locale, screen, text, children }: PortfolioIslandProps) {
  return (
    <LazyIsland load={() => load(locale, screen)} text={text} onRescue={rescue}>
      {children}
    </LazyIsland>
  );
}
