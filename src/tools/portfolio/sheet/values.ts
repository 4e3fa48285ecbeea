import { result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula, type Formula } from '../../../exchange/workbook/formula.ts';
import { anchored, type Place } from '../../../exchange/workbook/place.ts';
import { line, type Block, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { halfWidth } from '../model/criteria.ts';
import type { Criterion } from '../schema.ts';
import { framed, nameCell } from './frame.ts';
import { confidences, headRow, type Layout } from './layout.ts';
import { bentValue } from './lines.ts';
import { isEntered, orderedCriteria, ratingOf, type Source } from './source.ts';

/** What each rating or figure is worth, and how low and high it may be; the weights stand above the heads. */
export function valuesSheet(source: Source, layout: Layout): Sheet {
  const criteria = orderedCriteria(source);
  const valued = criteria.map((criterion, index) => ({
    criterion,
    value: valueFormula(source, layout, criterion, index),
  }));
  return framed(
    source,
    'values',
    [
      weightsLine(source, layout),
      layout.values.written((index) => ({
        name: nameCell(source, layout, index),
        ...Object.fromEntries(
          valued.flatMap(({ criterion, value }) => valueCells(source, layout, criterion, index, value)),
        ),
      })),
    ],
    [30, 14],
    headRow + 1,
  );
}

function weightsLine(source: Source, { values, criteria: table }: Layout): Block {
  const criteria = orderedCriteria(source);
  const cells = criteria.map(({ id, axis }, index) =>
    result(formula`${table.cell('inAxis', index)}`, source.result.axes[axis].weights?.[id] ?? 0, 'percent'),
  );
  return line(values.over('name').row, source.words.sheet.inAxis, ...cells);
}

function valueCells(
  source: Source,
  { values, ratings, settings }: Layout,
  criterion: Criterion,
  index: number,
  valueOf: (raw: Place) => Formula,
): [string, Cell][] {
  const { id } = criterion;
  const raw = ratings.cell(`raw:${id}`, index);
  const value = values.cell(`value:${id}`, index);
  const cached = cachedValue(source, criterion, index);
  const half = isEntered(criterion)
    ? halfFormula(source, settings, ratings.cell(`sure:${id}`, index))
    : formula`0`;
  const off = isEntered(criterion) ? halfOf(source, criterion, index) : 0;
  return [
    [`value:${id}`, result(formula`IF(COUNT(${raw})=0,"",${valueOf(raw)})`, cached, 'hundredth')],
    [
      `low:${id}`,
      result(
        formula`IF(COUNT(${value})=0,"",MAX(0,${value}-${half}))`,
        cached === null ? null : Math.max(0, cached - off),
        'hundredth',
      ),
    ],
    [
      `high:${id}`,
      result(
        formula`IF(COUNT(${value})=0,"",MIN(10,${value}+${half}))`,
        cached === null ? null : Math.min(10, cached + off),
        'hundredth',
      ),
    ],
  ];
}

/** The value without the worst case: a missing one is empty here, and the scores count it as nothing where that is chosen. */
function cachedValue({ derivations }: Source, { id }: Criterion, index: number): number | null {
  const found = derivations[index]?.lines.find(({ criterionId }) => criterionId === id);
  return found === undefined || found.missing ? null : found.value;
}

function halfOf(source: Source, criterion: Criterion, index: number): number {
  const rating = ratingOf(source, criterion, index);
  return rating ? halfWidth[rating.confidence] : 0;
}

function halfFormula({ words }: Source, settings: Layout['settings'], sure: Place): Formula {
  return confidences.reduceRight<Formula>(
    (otherwise, confidence) =>
      formula`IF(${sure}=${words.text.confidences[confidence]},${settings.at(`half:${confidence}`)},${otherwise})`,
    formula`0`,
  );
}

/** How the value of a criterion follows from the raw cell, which holds a number. */
function valueFormula(
  source: Source,
  { criteria: table }: Layout,
  criterion: Criterion,
  index: number,
): (raw: Place) => Formula {
  const { scale } = criterion;
  if (scale.kind === 'rated') return (raw) => formula`IF(AND(${raw}>=0,${raw}<=10),${raw},"")`;
  if (scale.kind === 'piecewise') return bentValue(source, criterion);
  const at = (key: string) => anchored(table.cell(key, index));
  const [worst, best, allWorth] = [at('worst'), at('best'), at('allWorth')];
  return (raw) => {
    const part = formula`MIN(1,MAX(0,(${raw}-${worst})/(${best}-${worst})))`;
    return formula`IF(COUNT(${allWorth})=1,${allWorth},IF(${worst}=${best},5,10*${part}))`;
  };
}
