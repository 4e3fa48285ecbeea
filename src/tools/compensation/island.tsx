import type { Locale } from '../../i18n/locale.ts';
import { ToolIsland, type ToolIslandProps } from '../../workbench/ToolIsland.tsx';
import type { Screen } from './view/compensation-props.ts';

const words = { en: () => import('./text.en.ts'), zh: () => import('./text.zh.ts') } as const;

async function load(locale: Locale, screen: Screen) {
  const [{ CompensationTool, start }, { text }] = await Promise.all([import('./view.tsx'), words[locale]()]);
  await start(locale);
  return <CompensationTool locale={locale} text={text} screen={screen} />;
}

export function CompensationIsland({ screen, ...props }: ToolIslandProps & { readonly screen: Screen }) {
  return <ToolIsland {...props} load={() => load(props.locale, screen)} />;
}
