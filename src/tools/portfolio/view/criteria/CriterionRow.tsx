import { fill } from '../../../../i18n/fill.ts';
import { NumberField } from '../../../../ui/NumberField.tsx';
import { criterionName, percent, type InputWords } from '../../chart.ts';
import { change, type Criterion, type PortfolioInputs, type PortfolioResult } from '../../state.ts';
import { moveCriterion, removeCriterion, setWeight } from '../../state/criteria.ts';
import { largestWeight } from '../../state/summary.ts';
import { wholeNumber } from '../whole-number.ts';
import { CriterionEditor } from './CriterionEditor.tsx';
import { IconButton } from './IconButton.tsx';
import { rowButtons } from './use-focus-after.ts';

export interface CriterionRowProps {
  readonly words: InputWords;
  readonly criterion: Criterion;
  readonly inputs: PortfolioInputs;
  readonly result: PortfolioResult;
  /** Counted from 1. */
  readonly place: number;
  readonly last: boolean;
  readonly open: boolean;
  readonly onOpen: (id: string | null) => void;
  readonly onFocusAfter: (selectors: readonly string[]) => void;
}

const limits = {
  points: { min: 0, max: 1_000_000, step: 5 },
  swing: { min: 0, max: 100, step: 5 },
  rank: { min: 1, max: 1000, step: 1 },
} as const;

export function CriterionRow(props: CriterionRowProps) {
  const { words, criterion, inputs, result, open, onOpen } = props;
  const { criteria: text } = words.text;
  const name = criterionName(words, criterion);
  const onAxis = result.axes[criterion.axis].weights?.[criterion.id] ?? null;
  const overall = result.overallWeights?.[criterion.id] ?? null;
  const largest = largestWeight(result);
  const move = (step: -1 | 1) => {
    props.onFocusAfter(rowButtons(props.place + step, step === 1 ? 'down' : 'up'));
    change(moveCriterion(criterion.id, step));
  };
  return (
    <li class={open ? 'portfolio-criterion portfolio-criterion-open' : 'portfolio-criterion'}>
      <div class="portfolio-criterion-line">
        <div class="portfolio-criterion-name">
          <button
            type="button"
            class="tool-unfold"
            aria-expanded={open}
            title={fill(text.edit, { name })}
            onClick={() => onOpen(open ? null : criterion.id)}
          >
            {name}
          </button>
          <span class="portfolio-kind">{text.kindShort[criterion.scale.kind]}</span>
        </div>
        <WeightEntry words={words} criterion={criterion} method={inputs.weightMethod} name={name} />
        <div class="portfolio-weight">
          <svg viewBox={`0 0 ${largest} 1`} preserveAspectRatio="none" aria-hidden="true">
            <rect class="portfolio-weight-track" width={largest} height="1" />
            <rect class="portfolio-weight-bar" width={overall ?? 0} height="1" />
          </svg>
          <span class="ui-figure">{percent(words, overall, 1)}</span>
          <span class="tool-small">
            {onAxis === 0
              ? words.text.weights.noWeight
              : fill(words.text.weights.inAxis, { percent: percent(words, onAxis, 1) })}
          </span>
        </div>
        <div class="portfolio-criterion-tools">
          <IconButton
            icon="up"
            label={fill(text.up, { name })}
            disabled={props.place === 1}
            onClick={() => move(-1)}
          />
          <IconButton
            icon="down"
            label={fill(text.down, { name })}
            disabled={props.last}
            onClick={() => move(1)}
          />
          <IconButton
            icon="remove"
            label={fill(text.remove, { name })}
            onClick={() => {
              props.onFocusAfter([
                ...rowButtons(props.place, 'remove'),
                ...rowButtons(props.place - 1, 'remove'),
              ]);
              change(removeCriterion(criterion.id));
            }}
          />
        </div>
      </div>
      {open ? (
        <CriterionEditor words={words} criterion={criterion} result={result} onDone={() => onOpen(null)} />
      ) : null}
    </li>
  );
}

interface WeightEntryProps {
  readonly words: InputWords;
  readonly criterion: Criterion;
  readonly method: PortfolioInputs['weightMethod'];
  readonly name: string;
}

function WeightEntry({ words, criterion, method, name }: WeightEntryProps) {
  const { weights } = words.text;
  if (method === 'pairwise') return <span />;
  return (
    <NumberField
      label={fill(weights.entryOf[method], { name })}
      hideLabel
      value={criterion[method]}
      {...limits[method]}
      required
      unit={weights.entry[method]}
      invalid={weights.invalid[method]}
      parse={method === 'rank' ? wholeNumber : undefined}
      onCommit={(value) => {
        if (value !== null) change(setWeight(criterion.id, method, value), `${method} ${criterion.id}`);
      }}
    />
  );
}
