import { fill } from '../../../../i18n/fill.ts';
import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { NumberField } from '../../../../ui/NumberField.tsx';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { simulationError } from '../../chart/certainty/findings.ts';
import type { CertaintyWords } from '../../chart/certainty/told.ts';
import { figure, percent } from '../../chart.ts';
import { change, type PortfolioInputs } from '../../state.ts';
import { knowledges, patchRobustness, robustnessLimits } from '../../state/robustness.ts';
import { wholeNumber } from '../whole-number.ts';

export interface KnowledgeProps {
  readonly words: CertaintyWords;
  readonly inputs: PortfolioInputs;
}

/** What is taken to be known of the weights, and how many of them are tried. */
export function Knowledge({ words, inputs }: KnowledgeProps) {
  const { knowledge: text } = words.certainty;
  const { knowledge, spread } = inputs.robustness;
  return (
    <div class="portfolio-knowledge">
      <SegmentedControl
        label={text.label}
        value={knowledge}
        segments={knowledges.map((value) => ({ value, label: text[value] }))}
        onChange={(value) => {
          change(patchRobustness({ knowledge: value }));
        }}
        hint={fill(text.about[knowledge], { spread: percent(words, spread) })}
      />
      {knowledge === 'around' ? (
        <NumberField
          label={text.spread}
          value={spread}
          min={0}
          max={1}
          factor={100}
          step={5}
          unit="%"
          required
          invalid={text.spreadInvalid}
          onCommit={(value) => {
            if (value !== null) change(patchRobustness({ spread: value }), 'spread');
          }}
        />
      ) : null}
      <Simulation words={words} inputs={inputs} />
    </div>
  );
}

function Simulation({ words, inputs }: KnowledgeProps) {
  const { settings: text } = words.certainty;
  const { draws, seed } = inputs.robustness;
  const { minDraws, maxDraws, seed: maxSeed } = robustnessLimits;
  return (
    <Disclosure summary={text.summary}>
      <div class="portfolio-pairs">
        <NumberField
          label={text.draws}
          value={draws}
          min={minDraws}
          max={maxDraws}
          step={1000}
          required
          parse={wholeNumber}
          invalid={fill(text.drawsInvalid, {
            min: figure(words, minDraws, 0),
            max: figure(words, maxDraws, 0),
          })}
          onCommit={(value) => {
            if (value !== null) change(patchRobustness({ draws: value }), 'draws');
          }}
        />
        <NumberField
          label={text.seed}
          value={seed}
          min={0}
          max={maxSeed}
          step={1}
          required
          parse={wholeNumber}
          invalid={fill(text.seedInvalid, { max: figure(words, maxSeed, 0) })}
          onCommit={(value) => {
            if (value !== null) change(patchRobustness({ seed: value }), 'seed');
          }}
        />
      </div>
      <p class="tool-small">
        {fill(text.about, { draws: figure(words, draws, 0), error: simulationError(words, draws) })}
      </p>
    </Disclosure>
  );
}
