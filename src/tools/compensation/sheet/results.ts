import { fixed, input, result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula, type Formula } from '../../../exchange/workbook/formula.ts';
import { anchored } from '../../../exchange/workbook/place.ts';
import { firstRow, titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { measureName, positionName } from '../chart.ts';
import type { PersonStatement } from '../model.ts';
import { resultRow, type Layout } from './layout.ts';
import { payoutFormula } from './payout.ts';
import type { SoundSource } from './source.ts';

/** What each measure pays each person, and whether its gates are open. */
export function resultsSheet(source: SoundSource, layout: Layout): Sheet {
  const { words, plan } = source;
  const { sheet: text } = words;
  return titledSheet({
    id: 'results',
    ...text.sheets.results,
    remark: text.notes.results,
    blocks: [
      layout.results.written((index) => {
        const person = Math.floor(index / plan.measures.length);
        return rowOf(source, layout, person, index % plan.measures.length);
      }),
    ],
    widths: [26, 30, 16],
    frozenRows: firstRow,
  });
}

function rowOf(source: SoundSource, layout: Layout, person: number, measure: number): Record<string, Cell> {
  const { words, plan, statements } = source;
  const one = statements[person];
  const own = plan.measures[measure];
  if (one === undefined || own === undefined) return {};
  const names = { person: positionName(source, one.paid.position), measure: measureName(words, own) };
  const index = resultRow(source, person, measure);
  const { results, curves } = layout;
  const weight = result(
    formula`${anchored(curves.cell('weight', measure))}`,
    plan.pay.measures[measure]?.weight ?? 0,
    'percent',
  );
  if (one.kind !== 'statement') return { ...names, weight };
  const known = one.measures[measure];
  if (known === undefined) return { ...names, weight };
  const cell = (key: string) => results.cell(key, index);
  const amount = amountOf(one, measure);
  const open = isOpenFor(one, measure) ? 1 : 0;
  const target = formula`${layout.people.cell('planTarget', person)}*${layout.people.cell('filled', person)}`;
  return {
    ...names,
    ...attainmentCells(source, layout, one, measure),
    weight,
    amount: result(formula`${target}*${cell('weight')}*${cell('payout')}`, amount, 'money'),
    open: result(gatesFormula(source, layout, person, measure), open, 'whole'),
    paid: result(formula`${cell('amount')}*${cell('open')}`, amount * open, 'money'),
  };
}

/** Quarters, years and objectives have no one cell to change; they stand as the page has them. */
function attainmentCells(
  source: SoundSource,
  layout: Layout,
  one: PersonStatement,
  measure: number,
): Record<string, Cell> {
  const { words, plan, statements } = source;
  const { bases } = words.sheet;
  const known = one.measures[measure];
  const own = plan.measures[measure];
  if (known === undefined || own === undefined) return {};
  const { basis, attainment, paid } = known;
  const payout = paid.reduce((total, part) => total + part, 0);
  const whole = one.paid.position.measures[own.id];
  const isWhole = basis !== 'results' || (paid.length === 1 && isResult(whole, attainment));
  if (basis === 'scores' || !isWhole) {
    return {
      basis: basis === 'scores' ? bases.scores : bases.parts,
      attainment: fixed(attainment, 'percent'),
      payout: fixed(payout, 'percent'),
    };
  }
  const index = resultRow(source, statements.indexOf(one), measure);
  const cell = (key: string) => layout.results.cell(key, index);
  const isResults = basis === 'results';
  const ratio = formula`IF(AND(COUNT(${cell('target')},${cell('result')})=2,N(${cell('target')})>0),${cell('result')}/${cell('target')},${cell('stated')})`;
  return {
    basis: bases[basis],
    target: input(whole?.target ?? null, 'plain'),
    result: input(isResults ? (whole?.result ?? null) : null, 'plain'),
    stated: input(isResults ? null : attainment, 'percent'),
    attainment: result(ratio, attainment, 'percent'),
    payout: result(payoutFormula(layout, words.sheet, measure, cell('attainment')), payout, 'percent'),
  };
}

function isResult(
  whole: { readonly target: number | null; readonly result: number | null } | undefined,
  attainment: number,
): boolean {
  const { target = null, result: reached = null } = whole ?? {};
  return target !== null && reached !== null && reached / target === attainment;
}

export function amountOf({ lines }: PersonStatement, measure: number): number {
  const line = lines.find((one) => one.kind === 'measure' && one.measure === measure);
  return line?.amount ?? 0;
}

/** A closed gate takes away what there is; where there is nothing, its line is missing, and the gate is asked itself. */
function isOpenFor({ pay, measures }: PersonStatement, measure: number): boolean {
  return pay.gates.every((gate) => {
    if (gate.closes !== 'all' && !gate.closes.includes(measure)) return true;
    const attainment = measures[gate.measure]?.attainment ?? 0;
    return gate.inclusive ? attainment >= gate.atLeast : attainment > gate.atLeast;
  });
}

function gatesFormula(source: SoundSource, layout: Layout, person: number, measure: number): Formula {
  const { plan, words } = source;
  const { yes } = words.sheet.curve;
  const tests = plan.pay.gates.flatMap((gate, index): Formula[] => {
    if (gate.closes !== 'all' && !gate.closes.includes(measure)) return [];
    const reached = layout.results.cell('attainment', resultRow(source, person, gate.measure));
    const [least, inclusive] = [
      anchored(layout.gates.cell('atLeast', index)),
      anchored(layout.gates.cell('inclusive', index)),
    ];
    return [formula`IF(${inclusive}=${yes},${reached}>=${least},${reached}>${least})`];
  });
  const [first, ...rest] = tests;
  if (first === undefined) return formula`1`;
  return formula`IF(AND(${rest.reduce((all, one) => formula`${all},${one}`, first)}),1,0)`;
}
