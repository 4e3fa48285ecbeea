import type { ComponentType } from 'preact';
import type { Locale } from '../../../i18n/locale.ts';
import gridStyles from '../../../ui/data-grid/data-grid.css?url';
import { loadStyles } from '../../../workbench/load-styles.ts';
import { loadInputTexts, useInputWords } from './input-words.ts';
import inputStyles from './inputs.css?url';
import type { LaterScreen, ToolScreenProps } from './ToolScreen.tsx';

const accountsText = {
  en: () => import('../accounts-text.en.ts'),
  zh: () => import('../accounts-text.zh.ts'),
} as const satisfies Record<Locale, unknown>;

async function loadAccounts(locale: Locale) {
  const [{ Accounts }, { text }] = await Promise.all([
    import('./accounts/Accounts.tsx'),
    accountsText[locale](),
    loadStyles(gridStyles),
  ]);
  return () => <Accounts locale={locale} text={text} />;
}

async function loadCriteria(locale: Locale) {
  const [{ Criteria }, texts] = await Promise.all([
    import('./criteria/Criteria.tsx'),
    loadInputTexts(locale),
    loadStyles(inputStyles),
  ]);
  return function CriteriaScreen({ words, inputs, result }: ToolScreenProps) {
    return <Criteria words={useInputWords(words, texts)} inputs={inputs} result={result} />;
  };
}

/** The table of ratings is the same grid as the table of accounts and says the same things. */
async function loadRatings(locale: Locale) {
  const [{ Ratings }, texts, { text }] = await Promise.all([
    import('./ratings/Ratings.tsx'),
    loadInputTexts(locale),
    accountsText[locale](),
    loadStyles(gridStyles),
    loadStyles(inputStyles),
  ]);
  return function RatingsScreen({ words, inputs, result, onGo }: ToolScreenProps) {
    return (
      <Ratings
        words={useInputWords(words, texts)}
        inputs={inputs}
        result={result}
        onGo={onGo}
        gridWords={text}
      />
    );
  };
}

async function loadCertainty(locale: Locale) {
  const parts = await import('./certainty/parts.ts');
  return parts.loadScreen(locale);
}

async function loadRaters(locale: Locale) {
  const { ratersScreen } = await import('./raters/load-raters.tsx');
  return ratersScreen(locale);
}

async function loadChoice(locale: Locale) {
  const [part] = await Promise.all([import('./choice/load-choice.tsx'), loadStyles(gridStyles)]);
  return part.loadChoice(locale);
}

async function loadProfit(locale: Locale) {
  const [part] = await Promise.all([import('./profit/load-profit.tsx'), loadStyles(gridStyles)]);
  return part.loadProfit(locale);
}

async function loadWhitespace(locale: Locale) {
  const [part] = await Promise.all([import('./whitespace/load-whitespace.tsx'), loadStyles(gridStyles)]);
  return part.loadWhitespace(locale);
}

const loaders = {
  accounts: loadAccounts,
  criteria: loadCriteria,
  ratings: loadRatings,
  raters: loadRaters,
  certainty: loadCertainty,
  choice: loadChoice,
  profit: loadProfit,
  whitespace: loadWhitespace,
} as const satisfies Record<LaterScreen, (locale: Locale) => Promise<ComponentType<ToolScreenProps>>>;

/** Code, words and styles of a screen that the reader opens after the result. */
export function loadScreen(screen: LaterScreen, locale: Locale): Promise<ComponentType<ToolScreenProps>> {
  return loaders[screen](locale);
}
