import type { ComponentChildren } from 'preact';
import type { Locale } from '../../i18n/locale.ts';
import { LazyIsland, type LazyIslandText } from '../../ui/LazyIsland.tsx';

export interface WorkspaceIslandProps {
  readonly locale: Locale;
  readonly text: LazyIslandText;
  readonly toolNames: Readonly<Record<string, string>>;
  readonly children?: ComponentChildren;
}

const words = { en: () => import('./text.en.ts'), zh: () => import('./text.zh.ts') } as const;

async function load(locale: Locale, toolNames: WorkspaceIslandProps['toolNames']) {
  const [{ WorkspacePage, start }, { text }] = await Promise.all([import('./view.tsx'), words[locale]()]);
  await start(locale);
  return <WorkspacePage locale={locale} text={text} toolNames={toolNames} />;
}

async function rescue(): Promise<void> {
  const { rescue: handOver } = await import('./rescue.ts');
  await handOver();
}

export function WorkspaceIsland({ locale, text, toolNames, children }: WorkspaceIslandProps) {
  return (
    <LazyIsland load={() => load(locale, toolNames)} text={text} onRescue={rescue}>
      {children}
    </LazyIsland>
  );
}
