import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { NumberField } from '../../../../ui/NumberField.tsx';
import { Select } from '../../../../ui/Select.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import {
  anchorsOf,
  criterionName,
  figure,
  measuredFigure,
  questionsOf,
  type InputWords,
} from '../../chart.ts';
import {
  change,
  type AccountResult,
  type Criterion,
  type DerivationLine,
  type PortfolioInputs,
  type Rating,
} from '../../state.ts';
import { confidences, isEntered, ratingOf, setRating } from '../../state/ratings.ts';
import { asRater } from '../../state/raters.ts';
import { AnchorWords } from './AnchorWords.tsx';
import { HelpMeChoose } from './HelpMeChoose.tsx';

export interface RatingLineProps {
  readonly words: InputWords;
  readonly inputs: PortfolioInputs;
  /** Whose ratings these are; null is the team's. */
  readonly raterId: string | null;
  readonly account: AccountResult;
  readonly criterion: Criterion;
  /** The criterion's part in the account's score. */
  readonly line: DerivationLine | undefined;
}

export function RatingLine(props: RatingLineProps) {
  const { words, criterion } = props;
  return (
    <div class="portfolio-rating">
      <h5>{criterionName(words, criterion)}</h5>
      {isEntered(criterion) ? <EnteredRating {...props} /> : <MeasuredRating {...props} />}
    </div>
  );
}

function MeasuredRating({ words, criterion, line }: RatingLineProps) {
  const { ratings: text } = words.text;
  const raw = line?.raw ?? null;
  if (!line || raw === null || criterion.scale.kind === 'rated') {
    return <p class="tool-small">{text.measuredMissing}</p>;
  }
  return (
    <p class="tool-small">
      {fill(text.measured, {
        measure: words.text.criteria.measures[criterion.scale.measure],
        figure: measuredFigure(words, criterion.scale.measure, raw),
        value: figure(words, line.value, 1),
      })}
    </p>
  );
}

function EnteredRating({ words, inputs, raterId, account, criterion }: RatingLineProps) {
  const { ratings: text } = words.text;
  const [helping, setHelping] = useState(false);
  const rating = ratingOf(inputs, account.id, criterion.id);
  const anchors = anchorsOf(words, criterion);
  const rated = criterion.scale.kind === 'rated';
  const key = `${raterId ?? ''} ${account.id} ${criterion.id}`;
  const rate = (patch: Partial<Rating>, merge?: string) =>
    change(asRater(raterId, setRating(account.id, criterion.id, patch)), merge);
  return (
    <>
      {anchors ? <AnchorWords anchors={anchors} /> : null}
      <div class="portfolio-rating-fields">
        <NumberField
          label={rated ? text.value : text.entered}
          value={rating.value}
          {...(rated ? { min: 0, max: 10, step: 1 } : {})}
          invalid={rated ? text.invalid : text.invalidEntered}
          onCommit={(value) => rate({ value }, `rating ${key}`)}
        />
        <Select
          label={text.confidence}
          value={rating.confidence}
          options={confidences.map((value) => ({ value, label: words.text.confidences[value] }))}
          onChange={(confidence) => rate({ confidence })}
        />
        <TextField
          label={text.source}
          value={rating.source}
          placeholder={text.sourcePlaceholder}
          onCommit={(source) => rate({ source }, `source ${key}`)}
        />
        {questionsOf(words, criterion).length > 0 ? (
          <button type="button" class="ui-link-button" onClick={() => setHelping(true)}>
            {text.help}
          </button>
        ) : null}
      </div>
      {helping ? (
        <HelpMeChoose
          words={words}
          criterion={criterion}
          onClose={() => setHelping(false)}
          onTake={({ value, unsure }) => {
            setHelping(false);
            rate(unsure ? { value, confidence: 'low' } : { value });
          }}
        />
      ) : null}
    </>
  );
}
