import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { capacityLimits, type CapacityInputs } from '../../schema.ts';
import { patchInputs, redraw } from '../../state/changes.ts';
import type { ScreenProps } from '../capacity-props.ts';
import { PercentField } from '../fields/PercentField.tsx';
import { WholeField } from '../fields/WholeField.tsx';

const bands = ['room', 'healthyFrom', 'healthyTo'] as const;
const shares = ['serviceTarget', 'fillTarget'] as const;

export function Settings({ told: { words, inputs }, change }: ScreenProps) {
  const { settings: text } = words.text;
  const set = (part: Partial<CapacityInputs>) => {
    change(patchInputs(part), `settings ${Object.keys(part).join()}`);
  };
  const { runs } = capacityLimits;
  return (
    <Disclosure summary={text.heading}>
      <p class="tool-small">{text.lead}</p>
      <div class="tool-fields">
        <WholeField
          words={words}
          label={text.pilot}
          hint={text.pilotHint}
          value={inputs.pilot}
          min={1}
          max={capacityLimits.accounts}
          onCommit={(pilot) => {
            set({ pilot });
          }}
        />
        {shares.map((field) => (
          <PercentField
            key={field}
            words={words}
            label={text[field]}
            value={inputs[field]}
            onCommit={(value) => {
              set({ [field]: value });
            }}
          />
        ))}
        <WholeField
          words={words}
          label={text.waveGap}
          value={inputs.waveGap}
          min={1}
          max={capacityLimits.months}
          onCommit={(waveGap) => {
            set({ waveGap });
          }}
        />
        {bands.map((band) => (
          <PercentField
            key={band}
            words={words}
            label={text[band]}
            value={inputs.bands[band]}
            onCommit={(value) => {
              set({ bands: { ...inputs.bands, [band]: value } });
            }}
          />
        ))}
        <WholeField
          words={words}
          label={text.runs}
          value={inputs.runs}
          min={runs.min}
          max={runs.max}
          onCommit={(next) => {
            set({ runs: next });
          }}
        />
        <WholeField
          words={words}
          label={text.seed}
          hint={text.redrawHint}
          value={inputs.seed}
          min={0}
          max={capacityLimits.seed}
          onCommit={(seed) => {
            set({ seed });
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
