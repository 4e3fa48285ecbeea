import type { ComponentChildren } from 'preact';
import type { Locale } from '../../i18n/locale.ts';
import { LazyIsland, type LazyIslandText } from '../../ui/LazyIsland.tsx';

export interface StanceIslandProps {
  readonly locale: Locale;
  readonly text: LazyIslandText;
  /** The static preview, which the page shows until the tool is there. */
  readonly children?: ComponentChildren;
}

const words = { en: () => import('./text.en.ts'), zh: () => import('./text.zh.ts') } as const;

async function load(locale: Locale) {
  const [{ StanceTool, start }, { text }] = await Promise.all([import('./view.tsx'), words[locale]()]);
  await start(locale);
  return <StanceTool locale={locale} text={text} />;
}

async function rescue(): Promise<void> {
  const { rescue: handOver } = await import('../../workspace/view/rescue.ts');
  await handOver();
}

export function StanceIsland({ locale, text, children }: StanceIslandProps) {
  return (
    <LazyIsland load={() => load(locale)} text={text} onRescue={rescue}>
      {children}
    </LazyIsland>
  );
}
