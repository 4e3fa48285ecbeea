import type { Locale } from '../../i18n/locale.ts';
import { ToolIsland, type ToolIslandProps } from '../../workbench/ToolIsland.tsx';

const words = {
  en: () => Promise.all([import('./text.en.ts'), import('./competencies-text.en.ts')]),
  zh: () => Promise.all([import('./text.zh.ts'), import('./competencies-text.zh.ts')]),
} as const;

async function load(locale: Locale) {
  const [{ CompetencyTool, start }, [{ text }, { competenciesText }]] = await Promise.all([
    import('./view.tsx'),
    words[locale](),
  ]);
  await start(locale);
  return <CompetencyTool locale={locale} text={text} built={competenciesText} />;
}

export function CompetencyIsland(props: ToolIslandProps) {
  return <ToolIsland {...props} load={() => load(props.locale)} />;
}
