import { fill } from '../../../i18n/fill.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { assetLimits } from '../schema.ts';
import { addCurveYear, removeCurveYear, setCurve } from '../state/changes.ts';
import type { AssetProps } from './asset-props.ts';
import { PercentField } from './fields.tsx';

/** The chance of keeping the account year by year. */
export function Curve(props: AssetProps) {
  const { outlook: text } = props.words.text;
  const { curve } = props.result.case.outlook;
  return (
    <Disclosure summary={text.curve} note={curve.length > 0 ? String(curve.length) : undefined}>
      {props.change ? <CurveFields {...props} /> : null}
    </Disclosure>
  );
}

function CurveFields({ words, result, change }: AssetProps) {
  const { outlook: text } = words.text;
  const { curve } = result.case.outlook;
  return (
    <div class="tool-block">
      <p class="tool-small">{text.curveLead}</p>
      <div class="asset-curve">
        {curve.map((retention, index) => (
          <PercentField
            key={index}
            words={words}
            label={fill(text.curveYear, { year: index + 1 })}
            value={retention}
            min={0}
            max={1}
            required
            onCommit={(value) => value !== null && change?.(setCurve(index, value))}
          />
        ))}
      </div>
      <div class="tool-buttons">
        <button
          type="button"
          class="ui-button"
          disabled={curve.length >= assetLimits.years.max}
          onClick={() => change?.(addCurveYear)}
        >
          {text.curveAdd}
        </button>
        <button
          type="button"
          class="ui-button"
          disabled={curve.length === 0}
          onClick={() => change?.(removeCurveYear)}
        >
          {text.curveRemove}
        </button>
      </div>
    </div>
  );
}
