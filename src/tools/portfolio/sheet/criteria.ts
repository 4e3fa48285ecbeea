import { fixed, input, result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula, type Formula } from '../../../exchange/workbook/formula.ts';
import type { Place } from '../../../exchange/workbook/place.ts';
import type { Sheet } from '../../../exchange/workbook/workbook.ts';
import { fill } from '../../../i18n/fill.ts';
import { criterionName } from '../chart.ts';
import { halfWidth } from '../model/criteria.ts';
import { axisShares } from '../model/weights.ts';
import type { Criterion, Measure, Scale } from '../schema.ts';
import { framed } from './frame.ts';
import { axes, confidences, type Layout } from './layout.ts';
import { orderedCriteria, type Source } from './source.ts';
import { axisTotal, placesBlocks, rankCells, weightFormula } from './weights.ts';

/** Settings, criteria with their weights, and the ends of their scales. */
export function criteriaSheet(source: Source, layout: Layout): Sheet {
  const criteria = orderedCriteria(source);
  return framed(
    source,
    'criteria',
    [
      settingsBlock(source, layout),
      layout.criteria.written((index) => {
        const criterion = criteria[index];
        return criterion ? criterionRow(source, layout, criterion, index) : {};
      }),
      ...placesBlocks(source, layout),
    ],
    [40, 24, 24, 34, 16],
    3,
  );
}

function settingsBlock(source: Source, layout: Layout) {
  const { words, inputs } = source;
  const { text, sheet: own } = words;
  const { missings } = text.ratings;
  const shares = shareCells(source, layout);
  const half = (confidence: (typeof confidences)[number]) =>
    [
      fill(own.halfWidth, { confidence: text.confidences[confidence] }),
      input(halfWidth[confidence], 'hundredth'),
    ] as const;
  const cut = (axis: (typeof axes)[number]) =>
    [fill(text.result.cut, { axis: text.axis[axis].name }), input(inputs.cuts[axis], 'plain')] as const;
  return layout.settings.written({
    method: [own.method, fixed(text.weights.methods[inputs.weightMethod])],
    share: [text.weights.share, input(inputs.attractivenessShare, 'percent')],
    missing: [text.ratings.missing, input(missings[inputs.missing], 'plain', Object.values(missings))],
    'cut:attractiveness': cut('attractiveness'),
    'cut:position': cut('position'),
    choose: [text.result.choose, input(inputs.choose, 'whole')],
    'half:high': half('high'),
    'half:medium': half('medium'),
    'half:low': half('low'),
    'share:attractiveness': [
      fill(own.shareOf, { axis: text.axis.attractiveness.name }),
      shares.attractiveness,
    ],
    'share:position': [fill(own.shareOf, { axis: text.axis.position.name }), shares.position],
  });
}

/** An axis without weights has no share, and the other has all of it. */
function shareCells(source: Source, layout: Layout): Record<(typeof axes)[number], Cell> {
  const share = layout.settings.at('share');
  const [a, p] = [axisTotal(source, layout, 'attractiveness'), axisTotal(source, layout, 'position')];
  const shares = axisShares(source.inputs.attractivenessShare, source.result.axes);
  return {
    attractiveness: result(formula`IF(${a}=0,0,IF(${p}=0,1,${share}))`, shares.attractiveness, 'percent'),
    position: result(formula`IF(${p}=0,0,IF(${a}=0,1,1-${share}))`, shares.position, 'percent'),
  };
}

function criterionRow(
  source: Source,
  layout: Layout,
  criterion: Criterion,
  index: number,
): Record<string, Cell> {
  const { words, inputs, result: page } = source;
  const { text } = words;
  const { criteria: table, settings } = layout;
  const { id, axis, scale } = criterion;
  const method = inputs.weightMethod;
  const weight = page.axes[axis].weights?.[id] ?? 0;
  const inAxis = table.cell('inAxis', index);
  return {
    name: input(criterionName(words, criterion)),
    axis: text.axis[axis].name,
    kind: text.criteria.kinds[scale.kind],
    measure: scale.kind === 'rated' ? null : text.criteria.measures[scale.measure],
    ...(method === 'pairwise' ? {} : { entry: input(criterion[method], 'plain') }),
    ...rankCells(source, layout, criterion, index),
    inAxis: result(weightFormula(source, layout, criterion, index), weight, 'percent'),
    inScore: result(
      formula`${inAxis}*${settings.at(`share:${axis}`)}`,
      page.overallWeights?.[id] ?? 0,
      'percent',
    ),
    ...(scale.kind === 'linear' ? endCells(source, layout, criterion, scale, index) : {}),
  };
}

/** Ends as entered; where one is open, the worst or best among the accounts. */
function endCells(
  { words, result: page }: Source,
  { criteria: table, ratings }: Layout,
  { id }: Criterion,
  scale: Extract<Scale, { kind: 'linear' }>,
  index: number,
): Record<string, Cell> {
  const { directions } = words.text.criteria;
  const format = measureFormat(scale.measure);
  const at = (key: string) => table.cell(key, index);
  const raws = ratings.column(`raw:${id}`);
  const isMore = formula`${at('direction')}=${directions.benefit}`;
  const among = (first: Formula, second: Formula, given: Place) =>
    formula`IF(COUNT(${given})=1,${given},IF(COUNT(${raws})=0,"",IF(${isMore},${first},${second})))`;
  const [min, max] = [formula`MIN(${raws})`, formula`MAX(${raws})`];
  const ends = page.scales[id];
  const oneGiven = (scale.worst === null) !== (scale.best === null);
  const wrongWay =
    ends !== undefined && (scale.direction === 'benefit' ? ends.best < ends.worst : ends.best > ends.worst);
  const isWrong = formula`IF(${isMore},${at('best')}<${at('worst')},${at('best')}>${at('worst')})`;
  return {
    direction: input(directions[scale.direction], 'plain', Object.values(directions)),
    worstGiven: input(scale.worst, format),
    bestGiven: input(scale.best, format),
    worst: result(among(min, max, at('worstGiven')), worstOf(scale, ends), format),
    best: result(among(max, min, at('bestGiven')), bestOf(scale, ends), format),
    allWorth: result(
      formula`IF(AND(COUNT(${at('worstGiven')},${at('bestGiven')})=1,COUNT(${at('worst')},${at('best')})=2),IF(${isWrong},IF(COUNT(${at('bestGiven')})=0,0,10),""),"")`,
      oneGiven && wrongWay ? (scale.best === null ? 0 : 10) : null,
      'plain',
    ),
  };
}

type Ends = Source['result']['scales'][string] | undefined;

/** One end may be known while the other is not, and then the page has neither. */
function worstOf(scale: Extract<Scale, { kind: 'linear' }>, ends: Ends): number | null {
  return ends?.worst ?? scale.worst;
}

function bestOf(scale: Extract<Scale, { kind: 'linear' }>, ends: Ends): number | null {
  return ends?.best ?? scale.best;
}

export function measureFormat(measure: Measure): 'money' | 'percent' | 'plain' {
  if (measure === 'entered') return 'plain';
  return measure === 'growth' || measure === 'margin' ? 'percent' : 'money';
}
