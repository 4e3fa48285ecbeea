import type { ComponentChildren } from 'preact';
import type { Locale } from '../../i18n/locale.ts';
import { LazyIsland, type LazyIslandText } from '../../ui/LazyIsland.tsx';
import type { Screen } from './view/capacity-props.ts';

export interface CapacityIslandProps {
  readonly locale: Locale;
  readonly text: LazyIslandText;
  readonly screen: Screen;
  /** The static preview, which the page shows until the tool is there. */
  readonly children?: ComponentChildren;
}

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

async function rescue(): Promise<void> {
  const { rescue: handOver } = await import('../../workspace/view/rescue.ts');
  await handOver();
}

export function CapacityIsland({ locale, text, screen, children }: CapacityIslandProps) {
  return (
    <LazyIsland load={() => load(locale, screen)} text={text} onRescue={rescue}>
      {children}
    </LazyIsland>
  );
}
