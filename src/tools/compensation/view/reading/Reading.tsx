import { BelowFirstLook } from '../../../../ui/BelowFirstLook.tsx';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import {
  currentName,
  curvePicture,
  curvePoints,
  measureName,
  payTable,
  percent,
  readingAnswer,
  readLines,
  shownTo,
  type ReadLine,
  type Told,
} from '../../chart.ts';
import { fill } from '../../../../i18n/fill.ts';
import type { ScreenProps } from '../compensation-props.ts';
import { CurveFigure } from '../CurveFigure.tsx';
import { PeopleFaults, PlanFaults } from '../Faults.tsx';
import { Bands } from './Bands.tsx';

/** What the plan says, with reasons; then everybody's pay and the curves it comes from. */
export function Reading({ told, change }: ScreenProps) {
  const { words, result } = told;
  const { reading: text } = words.text;
  return (
    <div class="tool-screen">
      <section class="tool-block">
        <h3 class="tool-answer">{readingAnswer(told)}</h3>
        <PlanFaults told={told} change={change} />
        <PeopleFaults told={told} />
        {result.reading.kind === 'reading' ? (
          <>
            <p class="tool-lead">{text.lead}</p>
            <ReadingLines told={told} />
          </>
        ) : null}
      </section>
      <BelowFirstLook>
        <Pay told={told} />
        <Curves told={told} />
        <Bands told={told} change={change} />
      </BelowFirstLook>
    </div>
  );
}

export function ReadingLines({ told }: { readonly told: Told }) {
  return (
    <ul class="compensation-reading">
      {readLines(told).map((line) => (
        <Line key={line.id} told={told} line={line} />
      ))}
    </ul>
  );
}

/** Each verdict has its own sign, so colour is never the only one. */
const signs = { mind: '▲', open: '?', fine: '✓' } as const;

function Line({ told, line }: { readonly told: Told; readonly line: ReadLine }) {
  const { verdicts } = told.words.text.reading;
  return (
    <li class={`compensation-line compensation-line-${line.verdict}`}>
      <span class="compensation-verdict">
        <span aria-hidden="true">{signs[line.verdict]}</span> {verdicts[line.verdict]}
      </span>
      <span>
        <strong>{line.says}</strong>{' '}
        <BelowFirstLook>
          <span class="compensation-why">{line.why}</span>
        </BelowFirstLook>
      </span>
    </li>
  );
}

export function Pay({ told }: { readonly told: Told }) {
  const { words, result } = told;
  const { pay } = words.text;
  if (result.statements.length === 0) return null;
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{pay.heading}</h3>
      <PlainTable caption={fill(pay.caption, { plan: currentName(told) })} hideCaption {...payTable(told)} />
      <p class="tool-small">{pay.hint}</p>
    </section>
  );
}

export function Curves({ told }: { readonly told: Told }) {
  const { words, result } = told;
  if (result.built.kind === 'faults') return null;
  const { measures, pay } = result.built.plan;
  const paid = measures.flatMap((measure, index) => {
    const planned = pay.measures[index];
    return planned === undefined || planned.weight === 0 ? [] : [{ measure, planned }];
  });
  if (paid.length === 0) return null;
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{words.text.reading.curves}</h3>
      <ul class="compensation-curves">
        {paid.map(({ measure, planned: { weight, curve } }) => {
          const name = measureName(words, measure);
          const points = curvePoints(words, curve);
          return (
            <li key={measure.id}>
              <p class="compensation-curve-name">
                {name} <span class="ui-figure">{percent(words, weight)}</span>
              </p>
              <CurveFigure
                label={fill(words.text.curve.label, { measure: name, points })}
                picture={curvePicture(words, curve, shownTo(curve))}
              />
              <p class="tool-small">{points}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
