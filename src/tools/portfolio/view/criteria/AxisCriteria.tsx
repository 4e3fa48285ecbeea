import { useRef, useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { percent, type InputWords } from '../../chart.ts';
import { axes, change, type Axis, type PortfolioInputs, type PortfolioResult } from '../../state.ts';
import { makeEqual, manyCriteria } from '../../state/criteria.ts';
import { shareOfAxis } from '../../state/settings.ts';
import { AddCriterion } from './AddCriterion.tsx';
import { CriterionRow } from './CriterionRow.tsx';
import { Pairs } from './Pairs.tsx';
import { useFocusAfter } from './use-focus-after.ts';

export interface AxisCriteriaProps {
  readonly words: InputWords;
  readonly inputs: PortfolioInputs;
  readonly result: PortfolioResult;
  readonly axis: Axis;
}

export function AxisCriteria({ words, inputs, result, axis }: AxisCriteriaProps) {
  const { text } = words;
  const [open, setOpen] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const focusAfter = useFocusAfter(list);
  const own = inputs.criteria.filter((criterion) => criterion.axis === axis);
  const { weights } = result.axes[axis];
  const bothWeighed = axes.every((each) => result.axes[each].weights !== null);
  const name = text.axis[axis].name;
  return (
    <section class="portfolio-axis">
      <div class="portfolio-axis-head">
        <h4>{name}</h4>
        <p>{text.axis[axis].about}</p>
        {bothWeighed ? (
          <p class="portfolio-axis-share">
            {fill(text.weights.axisHead, { share: percent(words, shareOfAxis(inputs, axis)) })}
          </p>
        ) : null}
      </div>
      {own.length === 0 ? <p class="tool-small">{text.criteria.empty}</p> : null}
      <ol class="portfolio-criterion-list" ref={list} tabIndex={-1}>
        {own.map((criterion, index) => (
          <CriterionRow
            key={criterion.id}
            words={words}
            criterion={criterion}
            inputs={inputs}
            result={result}
            place={index + 1}
            last={index === own.length - 1}
            open={open === criterion.id}
            onOpen={setOpen}
            onFocusAfter={focusAfter}
          />
        ))}
      </ol>
      {own.length > 0 && weights === null && inputs.weightMethod !== 'pairwise' ? (
        <Notice
          kind="warning"
          live
          action={
            <button type="button" class="ui-button" onClick={() => change(makeEqual(axis))}>
              {text.weights.makeEqual}
            </button>
          }
        >
          {fill(text.weights.zero, { axis: name })}
        </Notice>
      ) : null}
      {own.length > manyCriteria ? (
        <Notice kind="info">{fill(text.criteria.many, { n: own.length })}</Notice>
      ) : null}
      {inputs.weightMethod === 'pairwise' ? (
        <Pairs words={words} inputs={inputs} result={result} axis={axis} />
      ) : null}
      <AddCriterion words={words} inputs={inputs} axis={axis} onAdded={setOpen} />
    </section>
  );
}
