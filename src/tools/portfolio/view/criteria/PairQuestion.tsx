import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { Select } from '../../../../ui/Select.tsx';
import { criterionName, type InputWords } from '../../chart.ts';
import { change, type PortfolioInputs } from '../../state.ts';
import { comparisonOf, scaleSteps, setComparison, type Pair } from '../../state/comparisons.ts';

export interface PairQuestionProps {
  readonly words: InputWords;
  readonly inputs: PortfolioInputs;
  readonly pairs: readonly Pair[];
  readonly at: number;
  readonly onGo: (at: number) => void;
}

/** A first answer that can be refined: "moderately". */
const usualTimes = 3;

export function PairQuestion({ words, inputs, pairs, at, onGo }: PairQuestionProps) {
  const { pairs: text } = words.text;
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(at);
  useEffect(() => {
    if (before.current !== at) box.current?.focus();
    before.current = at;
  }, [at]);
  const pair = pairs[at];
  if (!pair) return null;
  const [first, second] = [pair.first.id, pair.second.id];
  const said = comparisonOf(inputs, first, second);
  const names = { first: criterionName(words, pair.first), second: criterionName(words, pair.second) };
  const answer = (favours: 'first' | 'equal' | 'second', times: number) =>
    change(
      setComparison(first, second, { favours, times: favours === 'equal' ? 1 : times }),
      `pair ${first} ${second}`,
    );
  return (
    <div
      ref={box}
      class="portfolio-pair"
      role="group"
      tabIndex={-1}
      aria-label={fill(text.progress, { n: at + 1, total: pairs.length })}
    >
      <p class="tool-small">{fill(text.progress, { n: at + 1, total: pairs.length })}</p>
      <SegmentedControl
        label={text.question}
        value={said?.favours ?? null}
        segments={[
          { value: 'first', label: names.first },
          { value: 'equal', label: text.equal },
          { value: 'second', label: names.second },
        ]}
        onChange={(favours) => answer(favours, said && said.times > 1 ? said.times : usualTimes)}
      />
      {said && said.favours !== 'equal' ? (
        <Select
          label={fill(text.howMuch, { name: names[said.favours] })}
          value={String(said.times)}
          options={scaleSteps.map((times, step) => ({ value: String(times), label: text.scale[step] ?? '' }))}
          onChange={(times) => answer(said.favours, Number(times))}
        />
      ) : null}
      <div class="tool-buttons">
        <button type="button" class="ui-button" disabled={at === 0} onClick={() => onGo(at - 1)}>
          {text.previous}
        </button>
        <button
          type="button"
          class="ui-button"
          disabled={at === pairs.length - 1}
          onClick={() => onGo(at + 1)}
        >
          {text.next}
        </button>
        {said ? (
          <button
            type="button"
            class="ui-link-button"
            onClick={() => change(setComparison(first, second, null))}
          >
            {text.clear}
          </button>
        ) : null}
      </div>
    </div>
  );
}
