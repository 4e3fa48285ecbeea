import type { Locale } from '../../../i18n/locale.ts';
import type { Words } from '../chart.ts';
import type { PortfolioInputs, PortfolioResult } from '../state.ts';
import { Lazy } from './Lazy.tsx';
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

/** The table of ratings is the same grid as the table of accounts and says the same things. */
async function loadRatings(locale: Locale) {
  const [{ Ratings }, { text }] = await Promise.all([
    import('./ratings/Ratings.tsx'),
    accountsText[locale](),
  ]);
  return (props: ToolScreenProps) => <Ratings {...props} gridWords={text} />;
}

const load = {
  accounts: { en: () => loadAccounts('en'), zh: () => loadAccounts('zh') },
  criteria: () => import('./criteria/Criteria.tsx').then(({ Criteria }) => Criteria),
  ratings: { en: () => loadRatings('en'), zh: () => loadRatings('zh') },
} as const;

export function ToolScreen(props: ToolScreenProps) {
  const { words, screen } = props;
  const waiting = <p class="portfolio-loading">{words.text.loading}</p>;
  const failed = <p class="portfolio-loading">{words.text.failed}</p>;
  const shared = { waiting, failed };
  if (screen === 'accounts')
    return <Lazy key={screen} {...shared} load={load.accounts[words.locale]} props={{}} />;
  if (screen === 'criteria') return <Lazy key={screen} {...shared} load={load.criteria} props={props} />;
  if (screen === 'ratings')
    return <Lazy key={screen} {...shared} load={load.ratings[words.locale]} props={props} />;
  return <Result {...props} />;
}
