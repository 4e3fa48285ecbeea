import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import type { AccountsText } from '../../accounts-text.en.ts';
import type { InputWords } from '../../chart.ts';
import { change, type PortfolioInputs, type PortfolioResult } from '../../state.ts';
import { raterOf, seenBy } from '../../state/raters.ts';
import { $ratingAs } from '../../state/rating-as.ts';
import { missingChoices } from '../../state/ratings.ts';
import { patchInputs } from '../../state/settings.ts';
import type { Screen } from '../screens.ts';
import { AccountCard } from './AccountCard.tsx';
import { RaterProgress, WhoseRatings } from './WhoseRatings.tsx';
import { RatingGrid } from './RatingGrid.tsx';

export interface RatingsProps {
  readonly words: InputWords;
  readonly inputs: PortfolioInputs;
  readonly result: PortfolioResult;
  readonly onGo: (screen: Screen) => void;
  readonly gridWords: AccountsText;
}

const views = ['oneByOne', 'asTable'] as const;
type View = (typeof views)[number];

/** A table of many columns is no help on a phone. */
const wide = '(min-width: 48rem)';

export function Ratings({ words, inputs, result, onGo, gridWords }: RatingsProps) {
  const { ratings: text } = words.text;
  const [view, setView] = useState<View>(() => (matchMedia(wide).matches ? 'asTable' : 'oneByOne'));
  const [accountId, setAccountId] = useState<string | null>(null);
  const asked = useStore($ratingAs);
  if (result.accounts.length === 0)
    return <Nothing sentence={text.noAccounts} label={text.toAccounts} onGo={() => onGo('accounts')} />;
  if (inputs.criteria.length === 0)
    return <Nothing sentence={text.noCriteria} label={text.toCriteria} onGo={() => onGo('criteria')} />;
  const raterId = raterOf(inputs, asked)?.id ?? null;
  const shared = { words, inputs: seenBy(inputs, raterId), result, raterId };
  return (
    <div class="portfolio-ratings">
      <div class="portfolio-intro">
        <div class="portfolio-heading">
          <h3 class="tool-finding">{text.heading}</h3>
          <p class="tool-lead">{text.lead}</p>
        </div>
        <SegmentedControl
          label={text.view}
          value={view}
          segments={views.map((value) => ({ value, label: text[value] }))}
          onChange={setView}
        />
      </div>
      <WhoseRatings words={words} inputs={inputs} raterId={raterId} />
      {view === 'asTable' ? (
        <RatingGrid
          {...shared}
          gridWords={gridWords}
          onOpen={(id) => {
            setAccountId(id);
            setView('oneByOne');
          }}
        />
      ) : (
        <AccountCard {...shared} accountId={accountId} onAccount={setAccountId} />
      )}
      {raterId === null ? (
        <Missing words={words} inputs={inputs} result={result} />
      ) : (
        <RaterProgress words={words} inputs={inputs} raterId={raterId} accounts={result.accounts} />
      )}
    </div>
  );
}

interface NothingProps {
  readonly sentence: string;
  readonly label: string;
  readonly onGo: () => void;
}

function Nothing({ sentence, label, onGo }: NothingProps) {
  return (
    <section class="portfolio-next">
      <p>{sentence}</p>
      <button type="button" class="ui-button" onClick={onGo}>
        {label}
      </button>
    </section>
  );
}

function Missing({ words, inputs, result }: Omit<RatingsProps, 'onGo' | 'gridWords'>) {
  const { ratings: text } = words.text;
  const note = result.notes.find(({ code }) => code === 'missing-ratings');
  const missing = note?.code === 'missing-ratings' ? note : null;
  return (
    <div class="portfolio-missing-choice">
      <SegmentedControl
        label={text.missing}
        value={inputs.missing}
        segments={missingChoices.map((value) => ({ value, label: text.missings[value] }))}
        hint={text.missingAbout[inputs.missing]}
        onChange={(choice) => change(patchInputs({ missing: choice }))}
      />
      <p class="tool-small" role="status">
        {missing ? fill(text.count, { n: missing.count, accounts: missing.accounts }) : text.complete}
      </p>
    </div>
  );
}
