import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locale.ts';
import type { Screen } from './view/screens.ts';

export interface PortfolioIslandProps {
  readonly locale: Locale;
  readonly screen: Screen;
  /** The sentence for the case that the tool does not arrive. */
  readonly failed: string;
  /** The static preview, which the page shows until the tool is there. */
  readonly children?: ComponentChildren;
}

const words = {
  en: () => Promise.all([import('./text.en.ts'), import('./preset-text.en.ts')]),
  zh: () => Promise.all([import('./text.zh.ts'), import('./preset-text.zh.ts')]),
} as const satisfies Record<Locale, unknown>;

async function load(locale: Locale) {
  const [{ PortfolioTool, start }, [{ text }, { presetText }]] = await Promise.all([
    import('./view.tsx'),
    words[locale](),
  ]);
  await start(locale);
  return { PortfolioTool, text, presets: presetText };
}

type Loaded = Awaited<ReturnType<typeof load>>;

export function PortfolioIsland({ locale, screen, failed, children }: PortfolioIslandProps) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    load(locale).then(setLoaded, () => setBroken(true));
  }, [locale]);
  if (loaded) {
    const { PortfolioTool, text, presets } = loaded;
    return <PortfolioTool locale={locale} text={text} presets={presets} screen={screen} />;
  }
  return (
    <>
      {broken ? <p role="alert">{failed}</p> : null}
      {children}
    </>
  );
}
