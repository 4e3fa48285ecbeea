import type { Locale } from '../../../i18n/locale.ts';
import { Lazy } from '../../../workbench/Lazy.tsx';
import type { Words } from '../chart.ts';
import type { PortfolioInputs, PortfolioResult } from '../state.ts';
import { loadInputTexts, useInputWords } from './input-words.ts';
import inputStyles from './inputs.css?url';
import { loadStyles } from '../../../workbench/load-styles.ts';
import { Result } from './result/Result.tsx';
import type { Screen } from './screens.ts';

export interface ToolScreenProps {
  readonly words: Words;
  readonly screen: Screen;
  readonly inputs: PortfolioInputs;
  readonly result: PortfolioResult;
  readonly onGo: (screen: Screen) => void;
}

const accountsText = {
  en: () => import('../accounts-text.en.ts'),
  zh: () => import('../accounts-text.zh.ts'),
} as const satisfies Record<Locale, unknown>;

async function loadAccounts(locale: Locale) {
  const [{ Accounts }, { text }] = await Promise.all([
    import('./accounts/Accounts.tsx'),
    accountsText[locale](),
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
  const { loadScreen } = await import('./certainty/parts.ts');
  return loadScreen(locale);
}

/** One function for each screen and language, since a part is loaded once for each function. */
const load = {
  accounts: { en: () => loadAccounts('en'), zh: () => loadAccounts('zh') },
  criteria: { en: () => loadCriteria('en'), zh: () => loadCriteria('zh') },
  ratings: { en: () => loadRatings('en'), zh: () => loadRatings('zh') },
  certainty: { en: () => loadCertainty('en'), zh: () => loadCertainty('zh') },
} as const;

export function ToolScreen(props: ToolScreenProps) {
  const { words, screen } = props;
  if (screen === 'result') return <Result {...props} />;
  return <Lazy key={screen} load={load[screen][words.locale]} props={props} />;
}
