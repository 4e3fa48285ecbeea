import { fill } from '../../../../i18n/fill.ts';
import { NumberField } from '../../../../ui/NumberField.tsx';
import { plainNumber, type InputWords } from '../../chart.ts';
import { change, portfolioLimits, type Criterion } from '../../state.ts';
import { addPoint, isFraction, removePoint, setPoint, type PiecewiseScale } from '../../state/scale.ts';
import { IconButton } from './IconButton.tsx';

export interface ValuePointsProps {
  readonly words: InputWords;
  readonly criterion: Criterion;
  readonly scale: PiecewiseScale;
}

const fewest = 2;

export function ValuePoints({ words, criterion, scale }: ValuePointsProps) {
  const { criteria: text } = words.text;
  const { id } = criterion;
  const fraction = isFraction(scale.measure);
  return (
    <fieldset class="portfolio-points">
      <legend class="ui-label">{text.points}</legend>
      {scale.points.map((point, index) => (
        <div key={index} class="portfolio-point">
          <NumberField
            label={text.pointFigure}
            hideLabel={index > 0}
            format={(shown) => plainNumber(words, shown)}
            value={point.x}
            min={-portfolioLimits.figure}
            max={portfolioLimits.figure}
            factor={fraction ? 100 : undefined}
            unit={fraction ? '%' : undefined}
            required
            invalid={text.invalidNumber}
            onCommit={(x) => {
              if (x !== null) change(setPoint(id, index, { x }), `x ${index} ${id}`);
            }}
          />
          <NumberField
            label={text.pointValue}
            hideLabel={index > 0}
            value={point.value}
            min={0}
            max={10}
            step={1}
            required
            invalid={text.invalidValue}
            onCommit={(value) => {
              if (value !== null) change(setPoint(id, index, { value }), `value ${index} ${id}`);
            }}
          />
          <IconButton
            icon="remove"
            label={fill(text.removePoint, { n: index + 1 })}
            disabled={scale.points.length <= fewest}
            onClick={() => change(removePoint(id, index))}
          />
        </div>
      ))}
      {scale.points.length < portfolioLimits.valuePoints ? (
        <button type="button" class="ui-link-button" onClick={() => change(addPoint(id))}>
          {text.addPoint}
        </button>
      ) : null}
    </fieldset>
  );
}
