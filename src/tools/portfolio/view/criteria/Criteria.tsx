import { Slider } from '../../../../ui/Slider.tsx';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { fill } from '../../../../i18n/fill.ts';
import { percent, type InputWords } from '../../chart.ts';
import { axes, change, type PortfolioInputs, type PortfolioResult } from '../../state.ts';
import { patchInputs, positionShare, setWeightMethod, weightMethods } from '../../state/settings.ts';
import { AxisCriteria } from './AxisCriteria.tsx';
import { Gates } from './Gates.tsx';
import { ReadySets } from './ReadySets.tsx';

export interface CriteriaProps {
  readonly words: InputWords;
  readonly inputs: PortfolioInputs;
  readonly result: PortfolioResult;
}

export function Criteria({ words, inputs, result }: CriteriaProps) {
  const { text } = words;
  return (
    <div class="portfolio-criteria">
      <div class="portfolio-intro">
        <div class="portfolio-heading">
          <h3 class="tool-finding">{text.criteria.heading}</h3>
          <p class="tool-lead">{text.criteria.lead}</p>
        </div>
        <ReadySets words={words} inputs={inputs} />
      </div>
      <Weighting words={words} inputs={inputs} />
      {axes.map((axis) => (
        <AxisCriteria key={axis} words={words} inputs={inputs} result={result} axis={axis} />
      ))}
      <Gates words={words} inputs={inputs} />
    </div>
  );
}

function Weighting({ words, inputs }: Omit<CriteriaProps, 'result'>) {
  const { text } = words;
  const { weights } = text;
  const share = inputs.attractivenessShare;
  return (
    <div class="portfolio-weighting">
      <h4 class="tool-finding">{weights.heading}</h4>
      <SegmentedControl
        label={weights.method}
        value={inputs.weightMethod}
        segments={weightMethods.map((value) => ({ value, label: weights.methods[value] }))}
        onChange={(method) => change(setWeightMethod(method))}
        hint={weights.about[inputs.weightMethod]}
      />
      <Slider
        label={weights.share}
        value={share}
        min={0}
        max={1}
        step={0.05}
        factor={100}
        unit="%"
        invalid={weights.shareInvalid}
        valueText={fill(weights.shareText, {
          attractiveness: percent(words, share),
          position: percent(words, positionShare(inputs)),
        })}
        ends={[weights.ends.position, weights.ends.attractiveness]}
        onCommit={(value) => {
          if (value !== null) change(patchInputs({ attractivenessShare: value }), 'share');
        }}
      />
    </div>
  );
}
