import type { ComponentChildren } from 'preact';
import type { Locale } from '../i18n/locale.ts';
import { LazyIsland, type LazyIslandText } from '../ui/LazyIsland.tsx';
import { loadWorkbenchText, WorkbenchWordsProvider } from './words.ts';

/** What every tool's island gets from its page. */
export interface ToolIslandProps {
  readonly locale: Locale;
  /** What the reader is told when the tool cannot be shown. */
  readonly text: LazyIslandText;
  /** The static preview, which the page shows until the tool is there. */
  readonly children?: ComponentChildren;
}

async function rescue(): Promise<void> {
  const { rescue: handOver } = await import('../workspace/view/rescue.ts');
  await handOver();
}

export function ToolIsland({
  locale,
  text,
  load,
  children,
}: ToolIslandProps & { readonly load: () => Promise<ComponentChildren> }) {
  const loadAll = async () => {
    const [content, words] = await Promise.all([load(), loadWorkbenchText(locale)]);
    return <WorkbenchWordsProvider value={{ locale, text: words }}>{content}</WorkbenchWordsProvider>;
  };
  return (
    <LazyIsland load={loadAll} text={text} onRescue={rescue}>
      {children}
    </LazyIsland>
  );
}
