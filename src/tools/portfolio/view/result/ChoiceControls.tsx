import { fill } from '../../../../i18n/fill.ts';
import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { NumberField } from '../../../../ui/NumberField.tsx';
import type { Words } from '../../chart.ts';
import { wholeNumber } from '../whole-number.ts';
import { axes, change, portfolioLimits, type PortfolioInputs } from '../../state.ts';
import { patchInputs } from '../../state/settings.ts';

export interface ChoiceControlsProps {
  readonly words: Words;
  readonly inputs: PortfolioInputs;
}

export function ChoiceControls({ words, inputs }: ChoiceControlsProps) {
  const { text } = words;
  return (
    <div class="portfolio-choice">
      <NumberField
        label={text.result.choose}
        value={inputs.choose}
        min={1}
        max={portfolioLimits.choose}
        step={1}
        required
        parse={wholeNumber}
        invalid={fill(text.result.chooseInvalid, { max: portfolioLimits.choose })}
        onCommit={(choose) => {
          if (choose !== null) change(patchInputs({ choose }), 'choose');
        }}
      />
      <Disclosure summary={text.result.settings}>
        <div class="portfolio-pairs">
          {axes.map((axis) => (
            <NumberField
              key={axis}
              label={fill(text.result.cut, { axis: text.axis[axis].name })}
              value={inputs.cuts[axis]}
              min={0}
              max={10}
              step={0.5}
              required
              invalid={text.result.cutInvalid}
              onCommit={(cut) => {
                if (cut !== null)
                  change(patchInputs({ cuts: { ...inputs.cuts, [axis]: cut } }), `cut ${axis}`);
              }}
            />
          ))}
        </div>
        <p class="tool-small">{text.result.assumption}</p>
      </Disclosure>
    </div>
  );
}
