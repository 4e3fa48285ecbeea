import type { Locale } from '../../i18n/locale.ts';
import { ToolIsland, type ToolIslandProps } from '../../workbench/ToolIsland.tsx';

const words = {
  en: () => Promise.all([import('./text.en.ts'), import('./statements-text.en.ts')]),
  zh: () => Promise.all([import('./text.zh.ts'), import('./statements-text.zh.ts')]),
} as const;

async function load(locale: Locale) {
  const [{ AlignmentTool, start }, [{ text }, { statementsText }]] = await Promise.all([
    import('./view.tsx'),
    words[locale](),
  ]);
  await start(locale);
  return <AlignmentTool locale={locale} text={text} statements={statementsText} />;
}

export function AlignmentIsland(props: ToolIslandProps) {
  return <ToolIsland {...props} load={() => load(props.locale)} />;
}
