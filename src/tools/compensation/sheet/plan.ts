import { input, result, section, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula } from '../../../exchange/workbook/formula.ts';
import { anchored } from '../../../exchange/workbook/place.ts';
import { line, titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { measureName, planName } from '../chart.ts';
import { farthest, pointPieces } from '../model/cost-pieces.ts';
import { poolRow, type CurveRow } from './curve-rows.ts';
import type { Layout } from './layout.ts';
import { payoutFormula } from './payout.ts';
import type { SoundSource } from './source.ts';

/** The plan as entered: terms, curves and gates. */
export function planSheet(source: SoundSource, layout: Layout): Sheet {
  const { words, plan } = source;
  const { sheet: text } = words;
  const { gates, curves } = layout;
  const yes = [text.curve.yes, text.curve.no];
  const hasGates = plan.pay.gates.length > 0;
  return titledSheet({
    id: 'plan',
    ...text.sheets.plan,
    remark: text.notes.plan,
    blocks: [
      termsBlock(source, layout),
      curves.written((index) => curveRow(source, layout, index)),
      ...(hasGates
        ? [
            line(gates.cell('measure', -2).row, section(text.gate.heading)),
            gates.written((index) => {
              const gate = plan.pay.gates[index];
              const measure = plan.measures[gate?.measure ?? -1];
              return {
                measure: measure === undefined ? '' : measureName(words, measure),
                atLeast: input(gate?.atLeast ?? null, 'percent'),
                inclusive: input(gate?.inclusive === true ? text.curve.yes : text.curve.no, 'plain', yes),
              };
            }),
          ]
        : []),
    ],
    widths: [46, 16],
    frozenRows: 3,
  });
}

function termsBlock(source: SoundSource, layout: Layout) {
  const { words, plan, inputs, statements } = source;
  const { fields: text, curve } = words.sheet;
  const { terms } = plan;
  const { people, plan: fields } = layout;
  const pool = statements.flatMap((one) => (one.kind === 'statement' ? [one.pool] : []))[0] ?? null;
  const row = poolRow(source);
  const hasPool = plan.pool !== null;
  const targets = formula`SUMPRODUCT(${people.column('planTarget')},${people.column('filled')})`;
  const pays = payoutFormula(layout, words.sheet, row, fields.at('poolAttainment'));
  const payout = pool === null || pool.target === 0 ? null : pool.pool / pool.target;
  return fields.written({
    name: [text.name, planName(words, terms, inputs.plans.indexOf(terms))],
    baseShare: [text.baseShare, input(terms.baseShare, 'percent')],
    variableFactor: [text.variableFactor, input(terms.variableFactor, 'exact')],
    cap: [text.cap, input(terms.cap, 'percent')],
    capApplies: [
      text.capApplies,
      input(terms.capApplies === 'before-modifiers' ? text.before : text.after, 'plain', [
        text.before,
        text.after,
      ]),
    ],
    holdback: [text.holdback, input(terms.holdback.share, 'percent')],
    drawKind: [
      text.drawKind,
      input(drawWord(source), 'plain', [text.none, text.recoverable, text.nonRecoverable]),
    ],
    draw: [text.draw, input(terms.draw.share, 'percent')],
    poolSize: [text.poolSize, input(hasPool ? terms.pool.size : 0, 'percent')],
    poolTarget: [
      text.poolTarget,
      result(formula`${fields.at('poolSize')}*${targets}`, hasPool ? (pool?.target ?? 0) : 0, 'money'),
    ],
    poolAttainment: [text.poolAttainment, input(pool?.attainment ?? null, 'percent')],
    poolPays: hasPool
      ? [text.poolPays, result(formula`IF(${fields.at('poolTarget')}=0,"",${pays})`, payout, 'percent')]
      : [text.poolPays, null, curve.no],
    pool: [
      text.pool,
      result(
        formula`${fields.at('poolTarget')}*N(${fields.at('poolPays')})`,
        hasPool ? (pool?.pool ?? 0) : 0,
        'money',
      ),
    ],
  });
}

function drawWord({ words, plan }: SoundSource): string {
  const { fields } = words.sheet;
  const { kind } = plan.terms.draw;
  if (kind === 'none') return fields.none;
  return kind === 'recoverable' ? fields.recoverable : fields.nonRecoverable;
}

function curveRow({ words }: SoundSource, layout: Layout, index: number): Record<string, Cell> {
  const { curve: text } = words.sheet;
  const { curves, points, rows } = layout;
  const row = rows[index];
  if (row === undefined) return {};
  const { curve, weight, years, isLasting } = row;
  const cell = (key: string) => anchored(curves.cell(key, index));
  const pieces = pointPieces(curve);
  const [attainments, payouts] = [curves.across('a:0', `a:${points - 1}`, index), cell('tail')];
  const perPoint = Array.from({ length: points }, (_, point): [string, Cell][] => {
    const knot = curve.knots[point];
    const [a, p, s] = [cell(`a:${point}`), cell(`p:${point}`), cell(`s:${point}`)];
    const isLast = point === points - 1;
    const next = isLast ? null : { a: cell(`a:${point + 1}`), p: cell(`p:${point + 1}`) };
    const between = next
      ? formula`IF(OR(${cell('interpolation')}=${text.step},${next.a}=${a}),0,(${next.p}-${p})/(${next.a}-${a}))`
      : formula`0`;
    const end = next ? formula`IF(COUNT(${next.a})=1,${next.a},${farthest})` : formula`${farthest}`;
    const slope = formula`IF(COUNT(${a})=0,"",IF(${cell('count')}=${point + 1},${payouts},${between}))`;
    const over = formula`IF(${s}>0,MIN(${end},MAX(${a},${a}+(${cell('cap')}-${p})/${s})),IF(${p}<=${cell('cap')},${end},${a}))`;
    const piece = pieces[point];
    return [
      [`a:${point}`, input(knot?.attainment ?? null, 'percent')],
      [`p:${point}`, input(knot?.payout ?? null, 'percent')],
      [`s:${point}`, result(slope, piece?.slope ?? null, 'hundredth')],
      [
        `x:${point}`,
        result(
          formula`IF(COUNT(${a})=0,"",IF(COUNT(${cell('cap')})=0,${end},${over}))`,
          piece?.capFrom ?? null,
          'exact',
        ),
      ],
    ];
  }).flat();
  return {
    name: row.name,
    weight: weight === null ? null : input(weight, 'percent'),
    years: years === null ? null : input(years, 'whole'),
    subject: weight === null ? null : input(isLasting ? text.yes : text.no, 'plain', [text.yes, text.no]),
    interpolation: input(curve.interpolation === 'linear' ? text.linear : text.step, 'plain', [
      text.linear,
      text.step,
    ]),
    threshold: input(curve.threshold === 'inclusive' ? text.inclusive : text.exclusive, 'plain', [
      text.inclusive,
      text.exclusive,
    ]),
    cap: input(curve.cap, 'percent'),
    tail: input(pieces.at(-1)?.slope ?? 0, 'hundredth'),
    count: result(formula`COUNT(${attainments})`, curve.knots.length, 'whole'),
    ...Object.fromEntries(perPoint),
    ...(weight === null ? {} : { jump: jumpCell(row, layout, index) }),
  };
}

/** The largest jump of what the measure pays, times its weight: at the first point, and wherever a point lies above the line to it. */
function jumpCell({ curve, weight }: CurveRow, { curves, points }: Layout, index: number): Cell {
  const cell = (key: string) => curves.cell(key, index);
  const capped = (of: ReturnType<typeof formula>) =>
    formula`MIN(IF(COUNT(${cell('cap')})=1,${cell('cap')},${farthest}),${of})`;
  const jumps = Array.from({ length: points - 1 }, (_, before) => {
    const [a, p, s] = [cell(`a:${before}`), cell(`p:${before}`), cell(`s:${before}`)];
    const [nextA, nextP] = [cell(`a:${before + 1}`), cell(`p:${before + 1}`)];
    const reached = capped(formula`${p}+N(${s})*(${nextA}-${a})`);
    return formula`IF(COUNT(${nextA})=1,${capped(formula`${nextP}+0`)}-${reached},0)`;
  });
  const all = jumps.reduce((list, one) => formula`${list},${one}`, capped(formula`${cell('p:0')}+0`));
  const largest = Math.max(0, ...pointPieces(curve).map(({ jump }) => jump));
  return result(formula`${cell('weight')}*MAX(0,${all})`, (weight ?? 0) * largest, 'percent');
}
