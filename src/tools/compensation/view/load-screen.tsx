import type { ComponentType } from 'preact';
import type { Locale } from '../../../i18n/locale.ts';
import type { ScreenProps } from './compensation-props.ts';
import type { LaterScreen } from './ToolScreen.tsx';

const statementTexts = {
  en: () => import('../statement-text.en.ts'),
  zh: () => import('../statement-text.zh.ts'),
} as const satisfies Record<Locale, unknown>;

type Loaded = Promise<ComponentType<ScreenProps>>;

async function loadStatement(locale: Locale): Loaded {
  const [{ Statement }, { statementText }] = await Promise.all([
    import('./statement/Statement.tsx'),
    statementTexts[locale](),
  ]);
  return (props) => <Statement {...props} text={statementText} />;
}

/** Every screen with its own words. */
const loaders: Readonly<Record<LaterScreen, (locale: Locale) => Loaded>> = {
  statement: loadStatement,
};

export function loadScreen(later: LaterScreen, locale: Locale): Loaded {
  return loaders[later](locale);
}
