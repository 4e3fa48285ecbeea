import type { Locale } from '../../i18n/locale.ts';
import { ToolIsland, type ToolIslandProps } from '../../workbench/ToolIsland.tsx';

const words = {
  en: () => Promise.all([import('./text.en.ts'), import('./statements-text.en.ts')]),
  zh: () => Promise.all([import('./text.zh.ts'), import('./statements-text.zh.ts')]),
} as const;

async function load(locale: Locale) {
  const [{ InitiativeTool, start }, [{ text }, { text: asked }]] = await Promise.all([
    import('./view.tsx'),
    words[locale](),
  ]);
  await start(locale);
  return <InitiativeTool locale={locale} text={text} asked={asked} />;
}

export function InitiativeIsland(props: ToolIslandProps) {
  return <ToolIsland {...props} load={() => load(props.locale)} />;
}
