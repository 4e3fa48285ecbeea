import { result, strong, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula, joined } from '../../../exchange/workbook/formula.ts';
import { anchored, span } from '../../../exchange/workbook/place.ts';
import { firstRow, line, titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { positionName } from '../chart.ts';
import type { PersonStatement } from '../model.ts';
import { sum } from '../model/cost-pieces.ts';
import { modifierRow } from './curve-rows.ts';
import { resultRow, type Layout } from './layout.ts';
import { payoutFormula } from './payout.ts';
import { amountOf } from './results.ts';
import type { SoundSource } from './source.ts';

/** Everybody's statement, a row each: the measures, what gates, caps and modifiers make of them, and what is paid now. */
export function statementsSheet(source: SoundSource, layout: Layout): Sheet {
  const { words, statements, plan } = source;
  const { sheet: text } = words;
  const table = layout.statements;
  const keys = columnsOf(plan.terms.modifiers.length);
  const known = statements.flatMap((one) => (one.kind === 'statement' ? [one] : []));
  const totals = keys.map((key): Cell => {
    const cached = sum(known.map((one) => figuresOf(source, one)[key] ?? 0));
    return result(formula`SUM(${table.column(key)})`, cached, 'money');
  });
  return titledSheet({
    id: 'statements',
    ...text.sheets.statements,
    remark: text.notes.statements,
    blocks: [
      table.written((index) => statementRow(source, layout, index)),
      ...(statements.length > 0 ? [line(table.nextRow, strong(text.statement.sum), ...totals)] : []),
    ],
    widths: [28, 18],
    frozenRows: firstRow,
  });
}

function columnsOf(modifiers: number): readonly string[] {
  return [
    'target',
    'measures',
    'gates',
    'capBefore',
    ...Array.from({ length: modifiers }, (_, index) => `modifier:${index}`),
    'capAfter',
    'variable',
    'pool',
    'base',
    'earned',
    'held',
    'released',
    'drawn',
    'payable',
  ];
}

/** The page's own figures, by column. */
function figuresOf({ plan }: SoundSource, one: PersonStatement): Readonly<Record<string, number>> {
  const of = (fits: (line: PersonStatement['lines'][number]) => boolean) =>
    sum(one.lines.filter(fits).map(({ amount }) => amount));
  const cap = of(({ kind }) => kind === 'cap');
  const isBefore = plan.terms.capApplies === 'before-modifiers';
  const settled = (kind: string) =>
    sum(one.settlement.lines.filter((line) => line.kind === kind).map(({ amount }) => amount));
  const modifiers = plan.terms.modifiers.map((_, index): [string, number] => [
    `modifier:${index}`,
    of((line) => line.kind === 'modifier' && line.modifier === index),
  ]);
  return {
    target: one.targetVariable,
    measures: sum(plan.measures.map((_, measure) => amountOf(one, measure))),
    gates: of(({ kind }) => kind === 'gate'),
    capBefore: isBefore ? cap : 0,
    ...Object.fromEntries(modifiers),
    capAfter: isBefore ? 0 : cap,
    variable: one.variable,
    pool: one.poolAmount,
    base: one.base,
    earned: one.earned,
    held: settled('held-back'),
    released: settled('released'),
    drawn: settled('draw-deducted'),
    payable: one.settlement.payable,
  };
}

function statementRow(source: SoundSource, layout: Layout, index: number): Record<string, Cell> {
  const { words, plan, statements } = source;
  const one = statements[index];
  if (one === undefined) return {};
  const name = positionName(source, one.paid.position);
  if (one.kind !== 'statement') return { name };
  const { sheet: text } = words;
  const { people, results, statements: table, plan: fields } = layout;
  const figures = figuresOf(source, one);
  const money = (key: string, how: Parameters<typeof result>[0]) =>
    [key, result(how, figures[key] ?? 0, 'money')] as const;
  const cell = (key: string) => table.cell(key, index);
  const person = (key: string) => people.cell(key, index);
  const last = resultRow(source, index, plan.measures.length - 1);
  const rows = (key: string) => span(results.cell(key, resultRow(source, index, 0)), results.cell(key, last));
  const capWhen = (word: string, before: ReturnType<typeof formula>) =>
    formula`IF(AND(COUNT(${fields.at('cap')})=1,${fields.at('capApplies')}=${word}),MIN(0,${fields.at('cap')}*${cell('target')}-(${before})),0)`;
  const running = (until: number) =>
    joined(
      [
        formula`SUM(${table.across('measures', 'capBefore', index)})`,
        ...Array.from({ length: until }, (_, at) => formula`${cell(`modifier:${at}`)}`),
      ],
      '+',
    );
  const modifiers = plan.pay.modifiers.map((modifier, at) => {
    const factor =
      modifier.kind === 'stated'
        ? formula`${person(`modifier:${at}`)}`
        : payoutFormula(
            layout,
            text,
            modifierRow(source, at),
            results.cell('attainment', resultRow(source, index, modifier.measure)),
          );
    return money(`modifier:${at}`, formula`(${factor}-1)*(${running(at)})`);
  });
  const all = plan.pay.modifiers.length;
  const earned = formula`(${cell('variable')}+${cell('pool')})`;
  const drawn = formula`IF(${fields.at('drawKind')}=${text.fields.none},0,IF(COUNT(${person('drawn')})=1,${person('drawn')},${fields.at('draw')}*${cell('target')}))`;
  return {
    name,
    ...Object.fromEntries([
      money('target', formula`${person('planTarget')}*${person('filled')}`),
      money('measures', plan.measures.length === 0 ? formula`0` : formula`SUM(${rows('amount')})`),
      money(
        'gates',
        plan.measures.length === 0 ? formula`0` : formula`SUM(${rows('paid')})-SUM(${rows('amount')})`,
      ),
      money('capBefore', capWhen(text.fields.before, formula`${cell('measures')}+${cell('gates')}`)),
      ...modifiers,
      money('capAfter', capWhen(text.fields.after, running(all))),
      money('variable', formula`${running(all)}+${cell('capAfter')}`),
      money('pool', formula`${fields.at('pool')}*${person('poolShare')}`),
      money('base', formula`${person('planBase')}*${person('filled')}`),
      money('earned', formula`${cell('variable')}+${cell('pool')}+${cell('base')}`),
      money('held', formula`-${fields.at('holdback')}*${earned}`),
      money('released', formula`IF(${anchored(person('retained'))}=${text.curve.yes},-${cell('held')},0)`),
      money('drawn', formula`-MIN(${earned}+${cell('held')}+${cell('released')},${drawn})`),
      money('payable', formula`${earned}+${cell('held')}+${cell('released')}+${cell('drawn')}`),
    ]),
  };
}
