import type { ComponentType } from 'preact';
import type { Locale } from '../../../i18n/locale.ts';
import type { ScreenProps } from './compensation-props.ts';
import type { LaterScreen } from './ToolScreen.tsx';

const statementTexts = {
  en: () => import('../statement-text.en.ts'),
  zh: () => import('../statement-text.zh.ts'),
} as const satisfies Record<Locale, unknown>;

const designTexts = {
  en: () => import('../design-text.en.ts'),
  zh: () => import('../design-text.zh.ts'),
} as const satisfies Record<Locale, unknown>;

type Loaded = Promise<ComponentType<ScreenProps>>;

/** Every screen with its own words. */
const loaders: Readonly<Record<LaterScreen, (locale: Locale) => Loaded>> = {
  async people(locale) {
    const [{ People }, { designText }] = await Promise.all([
      import('./people/People.tsx'),
      designTexts[locale](),
    ]);
    return (props) => <People {...props} text={designText} />;
  },
  async plan(locale) {
    const [{ Designer }, { designText }] = await Promise.all([
      import('./plan/Designer.tsx'),
      designTexts[locale](),
    ]);
    return (props) => <Designer {...props} text={designText} />;
  },
  async statement(locale) {
    const [{ Statement }, { statementText }] = await Promise.all([
      import('./statement/Statement.tsx'),
      statementTexts[locale](),
    ]);
    return (props) => <Statement {...props} text={statementText} />;
  },
  cost: async (locale) => {
    const { withCostWords } = await import('./cost/load-cost.tsx');
    return withCostWords(locale, () => import('./cost/Cost.tsx').then(({ Cost }) => Cost));
  },
  compare: async (locale) => {
    const { withCostWords } = await import('./cost/load-cost.tsx');
    return withCostWords(locale, () => import('./compare/Compare.tsx').then(({ Compare }) => Compare));
  },
  scan: async (locale) => {
    const { withScanWords } = await import('./scan/load-scan.tsx');
    return withScanWords(locale, () => import('./scan/Scan.tsx').then(({ Scan }) => Scan));
  },
  helpers: async (locale) => {
    const { withScanWords } = await import('./scan/load-scan.tsx');
    return withScanWords(locale, () => import('./helpers/Helpers.tsx').then(({ Helpers }) => Helpers));
  },
};

export function loadScreen(later: LaterScreen, locale: Locale): Loaded {
  return loaders[later](locale);
}
