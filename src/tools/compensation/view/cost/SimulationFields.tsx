import { fill } from '../../../../i18n/fill.ts';
import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { measureName } from '../../chart.ts';
import { pairKey } from '../../model/cost-job.ts';
import { measuresOf } from '../../model.ts';
import { compensationLimits as limits } from '../../schema.ts';
import { patchSimulation, setPair } from '../../state/cost-changes.ts';
import { NumField, OpenPercentField, PercentField } from '../fields.tsx';
import type { CostScreenProps } from './load-cost.tsx';

/** How many years, which ones, and how far everything moves together. */
export function SimulationFields({ told, change }: Pick<CostScreenProps, 'told' | 'change'>) {
  const { words, costText, inputs } = told;
  const { settings: text } = costText;
  const { simulation } = inputs;
  const patch = (part: Partial<typeof simulation>, field: string) => {
    change(patchSimulation(part), `simulation ${field}`);
  };
  const measures = measuresOf(inputs);
  const pairs = measures.flatMap((a, at) => measures.slice(at + 1).map((b) => [a, b] as const));
  return (
    <Disclosure summary={text.heading}>
      <p class="tool-lead">{text.method}</p>
      <div class="tool-fields">
        <NumField
          words={words}
          label={text.runs}
          value={simulation.runs}
          min={limits.runs.min}
          max={limits.runs.max}
          step={10_000}
          whole
          onCommit={(runs) => {
            patch({ runs }, 'runs');
          }}
        />
        <NumField
          words={words}
          label={text.seed}
          value={simulation.seed}
          min={0}
          max={limits.seed}
          step={1}
          whole
          onCommit={(seed) => {
            patch({ seed }, 'seed');
          }}
        />
        <PercentField
          words={words}
          label={text.team}
          hint={text.teamHint}
          value={simulation.teamCorrelation}
          onCommit={(teamCorrelation) => {
            patch({ teamCorrelation }, 'team');
          }}
        />
        <PercentField
          words={words}
          label={text.measures}
          value={simulation.measureCorrelation}
          min={-1}
          max={1}
          onCommit={(measureCorrelation) => {
            patch({ measureCorrelation }, 'measures');
          }}
        />
      </div>
      {pairs.length > 1 ? (
        <>
          <h4>{text.pairs}</h4>
          <div class="tool-fields">
            {pairs.map(([a, b]) => {
              const key = pairKey(a.id, b.id);
              return (
                <OpenPercentField
                  key={key}
                  words={words}
                  label={fill(text.pair, { a: measureName(words, a), b: measureName(words, b) })}
                  placeholder={text.pairEmpty}
                  value={simulation.pairs[key] ?? null}
                  min={-1}
                  max={1}
                  onCommit={(correlation) => {
                    change(setPair(key, correlation), `pair ${key}`);
                  }}
                />
              );
            })}
          </div>
        </>
      ) : null}
    </Disclosure>
  );
}
