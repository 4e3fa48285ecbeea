import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { valueLimits, type Simulation, type Thresholds } from '../../schema.ts';
import { patchInputs, redraw } from '../../state.ts';
import { PercentField } from '../fields/PercentField.tsx';
import { WholeField } from '../fields/WholeField.tsx';
import type { ScreenProps } from '../value-props.ts';

export function Settings({ told, change }: ScreenProps) {
  const { words, inputs } = told;
  const { settings: text } = words.text;
  const { thresholds, simulation } = inputs;
  const setThreshold = (part: Partial<Thresholds>) => {
    change(patchInputs({ thresholds: { ...thresholds, ...part } }), `thresholds ${Object.keys(part).join()}`);
  };
  const setSimulation = (part: Partial<Simulation>) => {
    change(patchInputs({ simulation: { ...simulation, ...part } }), `simulation ${Object.keys(part).join()}`);
  };
  return (
    <Disclosure summary={text.heading} note={text.note}>
      <p class="tool-small">{text.hint}</p>
      <div class="tool-fields">
        {(['leastProven', 'leastCustomerShare', 'mostCustomerShare'] as const).map((field) => (
          <PercentField
            key={field}
            words={words}
            label={text[field]}
            value={thresholds[field]}
            onCommit={(value) => {
              setThreshold({ [field]: value });
            }}
          />
        ))}
        <WholeField
          words={words}
          label={text.silenceDays}
          value={thresholds.silenceDays}
          min={1}
          max={valueLimits.silenceDays}
          onCommit={(silenceDays) => {
            setThreshold({ silenceDays });
          }}
        />
        <PercentField
          words={words}
          label={text.correlation}
          value={simulation.correlation}
          onCommit={(correlation) => {
            setSimulation({ correlation });
          }}
        />
        <WholeField
          words={words}
          label={text.runs}
          value={simulation.runs}
          min={valueLimits.runs.min}
          max={valueLimits.runs.max}
          onCommit={(runs) => {
            setSimulation({ runs });
          }}
        />
        <WholeField
          words={words}
          label={text.seed}
          value={simulation.seed}
          min={0}
          max={valueLimits.seed}
          onCommit={(seed) => {
            setSimulation({ seed });
          }}
        />
        <button
          type="button"
          class="ui-button"
          onClick={() => {
            change(redraw);
          }}
        >
          {text.redraw}
        </button>
      </div>
    </Disclosure>
  );
}
