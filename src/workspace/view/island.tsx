import type { ComponentChildren } from 'preact';
import type { Locale } from '../../i18n/locale.ts';
import { LazyIsland, type LazyIslandText } from '../../ui/LazyIsland.tsx';

export interface WorkspaceIslandProps {
  readonly locale: Locale;
  readonly text: LazyIslandText;
  readonly children?: ComponentChildren;
}

const words = { en: () => import('./text.en.ts'), zh: () => import('./text.zh.ts') } as const;

async function load(locale: Locale) {
  const [{ WorkspacePage, start }, { text }] = await Promise.all([import('./view.tsx'), words[locale]()]);
  await start(locale);
  return <WorkspacePage locale={locale} text={text} />;
}

async function rescue(): Promise<void> {
  const { rescue: handOver } = await import('./rescue.ts');
  await handOver();
}

export function WorkspaceIsland({ locale, text, children }: WorkspaceIslandProps) {
  return (
    <LazyIsland load={() => load(locale)} text={text} onRescue={rescue}>
      {children}
    </LazyIsland>
  );
}
