import type { Locale } from '../../i18n/locale.ts';
import { ToolIsland, type ToolIslandProps } from '../../workbench/ToolIsland.tsx';

const words = { en: () => import('./text.en.ts'), zh: () => import('./text.zh.ts') } as const;

async function load(locale: Locale) {
  const [{ ChurnTool, start }, { text }] = await Promise.all([import('./view.tsx'), words[locale]()]);
  await start(locale);
  return <ChurnTool locale={locale} text={text} />;
}

export function ChurnIsland(props: ToolIslandProps) {
  return <ToolIsland {...props} load={() => load(props.locale)} />;
}
