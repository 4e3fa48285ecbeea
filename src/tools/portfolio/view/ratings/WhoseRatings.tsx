import { fill } from '../../../../i18n/fill.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { Select } from '../../../../ui/Select.tsx';
import type { InputWords } from '../../chart.ts';
import { raterName } from '../../chart/merged.ts';
import type { PortfolioInputs } from '../../state.ts';
import { seenBy } from '../../state/raters.ts';
import { $ratingAs } from '../../state/rating-as.ts';
import { ratingProgress } from '../../state/ratings.ts';

export interface WhoseRatingsProps {
  readonly words: InputWords;
  readonly inputs: PortfolioInputs;
  /** Null is the team. */
  readonly raterId: string | null;
}

const team = '';

/** Whose ratings are entered here: so one person can take down what several say around a table. */
export function WhoseRatings({ words, inputs, raterId }: WhoseRatingsProps) {
  const { ratings: text } = words.text;
  const { raters } = inputs;
  if (raters.length === 0) return null;
  return (
    <div class="portfolio-whose">
      <Select
        label={text.whose}
        value={raterId ?? team}
        options={[
          { value: team, label: text.team },
          ...raters.map(({ id }) => ({ value: id, label: raterName(words, raters, id) })),
        ]}
        onChange={(id) => {
          $ratingAs.set(id === team ? null : id);
        }}
      />
      {raterId === null ? null : (
        <Notice kind="info" live>
          {fill(text.asRater, { rater: raterName(words, raters, raterId) })}
        </Notice>
      )}
    </div>
  );
}

export interface RaterProgressProps extends WhoseRatingsProps {
  readonly raterId: string;
  readonly accounts: readonly { readonly id: string }[];
}

export function RaterProgress({ words, inputs, raterId, accounts }: RaterProgressProps) {
  const ids = accounts.map(({ id }) => id);
  const { done, total } = ratingProgress(seenBy(inputs, raterId), ids);
  return (
    <p class="tool-small" role="status">
      {fill(words.text.ratings.progress, {
        done,
        total,
        rater: raterName(words, inputs.raters, raterId),
      })}
    </p>
  );
}
