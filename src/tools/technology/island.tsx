import type { Locale } from '../../i18n/locale.ts';
import { ToolIsland, type ToolIslandProps } from '../../workbench/ToolIsland.tsx';

const words = { en: () => import('./text.en.ts'), zh: () => import('./text.zh.ts') } as const;

async function load(locale: Locale) {
  const [{ TechnologyTool, start }, { text }] = await Promise.all([import('./view.tsx'), words[locale]()]);
  await start(locale);
  return <TechnologyTool locale={locale} text={text} />;
}

export function TechnologyIsland(props: ToolIslandProps) {
  return <ToolIsland {...props} load={() => load(props.locale)} />;
}
