import { fill } from '../../../../i18n/fill.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { NumberField } from '../../../../ui/NumberField.tsx';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { Select } from '../../../../ui/Select.tsx';
import { measuredFigure, plainNumber, type InputWords } from '../../chart.ts';
import { change, portfolioLimits, type Criterion, type PortfolioResult } from '../../state.ts';
import { patchCriterion } from '../../state/criteria.ts';
import {
  directions,
  isFraction,
  measures,
  type LinearScale,
  type PiecewiseScale,
} from '../../state/scale.ts';
import { ValueCurve } from './ValueCurve.tsx';
import { ValuePoints } from './ValuePoints.tsx';

export interface MeasuredScaleProps {
  readonly words: InputWords;
  readonly criterion: Criterion;
  readonly scale: LinearScale | PiecewiseScale;
  readonly result: PortfolioResult;
}

export function MeasuredScale({ words, criterion, scale, result }: MeasuredScaleProps) {
  const { criteria: text } = words.text;
  return (
    <div class="portfolio-measured">
      <div class="portfolio-measured-inputs">
        <Select
          label={text.measure}
          value={scale.measure}
          options={measures.map((value) => ({ value, label: text.measures[value] }))}
          onChange={(measure) => change(patchCriterion(criterion.id, { scale: { ...scale, measure } }))}
        />
        {scale.kind === 'linear' ? (
          <LinearEnds words={words} criterion={criterion} scale={scale} result={result} />
        ) : (
          <ValuePoints words={words} criterion={criterion} scale={scale} />
        )}
      </div>
      <ValueCurve
        words={words}
        criterion={criterion}
        scale={scale}
        ends={result.scales[criterion.id] ?? null}
      />
    </div>
  );
}

interface LinearEndsProps extends MeasuredScaleProps {
  readonly scale: LinearScale;
}

function LinearEnds({ words, criterion, scale, result }: LinearEndsProps) {
  const { criteria: text } = words.text;
  const ends = result.scales[criterion.id];
  const constant = result.notes.some(
    (note) => note.code === 'constant-criterion' && note.criterionId === criterion.id,
  );
  const fraction = isFraction(scale.measure);
  const hint = (end: 'worst' | 'best') => {
    if (scale[end] !== null) return undefined;
    const which = (end === 'best') === (scale.direction === 'benefit') ? text.ends.highest : text.ends.lowest;
    if (!ends) return fill(text.amongUnknown, { end: which });
    return fill(text.among, { end: which, figure: measuredFigure(words, scale.measure, ends[end]) });
  };
  return (
    <>
      <SegmentedControl
        label={text.direction}
        value={scale.direction}
        segments={directions.map((value) => ({ value, label: text.directions[value] }))}
        onChange={(direction) => change(patchCriterion(criterion.id, { scale: { ...scale, direction } }))}
      />
      <div class="portfolio-pairs">
        {(['worst', 'best'] as const).map((end) => (
          <NumberField
            key={end}
            label={text[end]}
            value={scale[end]}
            min={-portfolioLimits.figure}
            max={portfolioLimits.figure}
            factor={fraction ? 100 : undefined}
            unit={fraction ? '%' : undefined}
            format={(shown) => plainNumber(words, shown)}
            hint={hint(end)}
            invalid={text.invalidNumber}
            onCommit={(value) =>
              change(
                patchCriterion(criterion.id, { scale: { ...scale, [end]: value } }),
                `${end} ${criterion.id}`,
              )
            }
          />
        ))}
      </div>
      {constant ? <Notice kind="info">{text.constant}</Notice> : null}
    </>
  );
}
