import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import type { InputWords } from '../../chart.ts';
import type { Axis, PortfolioInputs, PortfolioResult } from '../../state.ts';
import { firstOpenPair, pairIndex, pairsOf } from '../../state/comparisons.ts';
import { ConsistencyLine } from './ConsistencyLine.tsx';
import { PairMatrix } from './PairMatrix.tsx';
import { PairQuestion } from './PairQuestion.tsx';

export interface PairsProps {
  readonly words: InputWords;
  readonly inputs: PortfolioInputs;
  readonly result: PortfolioResult;
  readonly axis: Axis;
}

const views = ['oneByOne', 'asMatrix'] as const;

export function Pairs({ words, inputs, result, axis }: PairsProps) {
  const { pairs: text, axis: axisText } = words.text;
  const pairs = pairsOf(inputs.criteria, axis);
  const [view, setView] = useState<(typeof views)[number]>('oneByOne');
  const [at, setAt] = useState(() => firstOpenPair(inputs, pairs));
  const { consistency } = result.axes[axis];
  if (pairs.length === 0) return <p class="tool-small">{text.few}</p>;
  return (
    <div class="portfolio-compare">
      <div class="portfolio-compare-head">
        <h5>{fill(text.heading, { axis: axisText[axis].name })}</h5>
        <SegmentedControl
          label={text.view}
          hideLabel
          value={view}
          segments={views.map((value) => ({ value, label: text[value] }))}
          onChange={setView}
        />
      </div>
      {view === 'oneByOne' ? (
        <PairQuestion
          words={words}
          inputs={inputs}
          pairs={pairs}
          at={Math.min(at, pairs.length - 1)}
          onGo={setAt}
        />
      ) : (
        <PairMatrix words={words} inputs={inputs} axis={axis} />
      )}
      {consistency ? (
        <ConsistencyLine
          words={words}
          inputs={inputs}
          consistency={consistency}
          onLook={(a, b) => {
            setView('oneByOne');
            setAt(pairIndex(pairs, a, b));
          }}
        />
      ) : null}
    </div>
  );
}
