import { fixed, input, result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula, type Formula } from '../../../exchange/workbook/formula.ts';
import { tableAt } from '../../../exchange/workbook/table.ts';
import { firstRow, titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { currentCost } from '../chart/cost.ts';
import { readingFigures } from '../model/cost-reading.ts';
import type { Layout } from './layout.ts';
import type { SoundSource } from './source.ts';

interface Line {
  readonly what: string;
  readonly figure: Cell;
  readonly cached: number | null;
  readonly from: number | null;
  readonly to: number | null;
}

/** Rounding of a few weights, as the page allows it. */
const same = 1e-9;

/** The plan held against the limits, which may be changed here. */
export function readingSheet(source: SoundSource, layout: Layout): Sheet {
  const { words, inputs, findings, plan, statements } = source;
  const { sheet: text, text: page } = words;
  const { bands } = inputs;
  const { curves, people, plan: fields, points } = layout;
  const figures = readingFigures(
    plan,
    statements.map(({ paid }) => paid),
  );
  const measures = plan.measures.length;
  const counted = (key: string) => curves.column(key);
  const [base, target] = [people.column('planBase'), people.column('planTarget')];
  const all = formula`SUM(${base})+SUM(${target})`;
  const lastPayout = (row: number) =>
    formula`MIN(IF(COUNT(${curves.cell('cap', row)})=1,${curves.cell('cap', row)},1E99),INDEX(${curves.across('p:0', `p:${points - 1}`, row)},1,${curves.cell('count', row)}))`;
  const best = Array.from(
    { length: measures },
    (_, row) => formula`+${curves.cell('weight', row)}*${lastPayout(row)}`,
  );
  const stated = plan.terms.modifiers.flatMap(({ kind, factor }) => (kind === 'stated' ? [factor] : []));
  const product = stated.reduce((whole, one) => whole * one, 1);
  const upside = best.reduce((list, one) => formula`${list}${one}`, formula`0`);
  const cap = formula`IF(COUNT(${fields.at('cap')})=1,${fields.at('cap')},1E99)`;
  const isBefore = formula`${fields.at('capApplies')}=${text.fields.before}`;
  const whole = formula`IF(${isBefore},MIN(${upside},${cap})*${product},MIN((${upside})*${product},${cap}))`;
  const live = (how: Formula, cached: number | null, format: 'percent' | 'whole' = 'percent') => ({
    figure: result(how, cached, format),
    cached,
  });
  const weights = counted('weight');
  const zero = findings === null ? null : (currentCost(source, findings)?.zeroPay ?? null);
  const { reading: names } = text;
  const lines: readonly Line[] = [
    {
      what: names.mix,
      ...live(formula`IF(${all}>0,SUM(${base})/(${all}),"")`, figures.mix),
      from: bands.mixFrom,
      to: bands.mixTo,
    },
    {
      what: names.long,
      ...live(formula`SUMIF(${counted('years')},">1",${weights})`, figures.long),
      from: bands.longShare,
      to: null,
    },
    {
      what: names.lasting,
      ...live(formula`SUMIF(${counted('subject')},${text.curve.yes},${weights})`, figures.lasting),
      from: bands.profitAndRetention,
      to: null,
    },
    {
      what: names.measures,
      ...live(formula`COUNTIF(${weights},">0")`, figures.measures, 'whole'),
      from: null,
      to: bands.measures,
    },
    {
      what: names.smallest,
      ...live(
        formula`IF(COUNTIF(${weights},">0")=0,"",SMALL(${weights},COUNT(${weights})-COUNTIF(${weights},">0")+1))`,
        figures.smallest,
      ),
      from: bands.smallestWeight,
      to: null,
    },
    {
      what: names.cliff,
      ...live(formula`MAX(${counted('jump')})`, figures.cliff),
      from: null,
      to: bands.cliff,
    },
    { what: names.upside, ...live(whole, figures.upside), from: bands.upsideFrom, to: bands.upsideTo },
    { what: names.zero, figure: fixed(zero, 'percent'), cached: zero, from: null, to: bands.zeroPay },
  ];
  const table = tableAt({
    sheet: 'reading',
    row: firstRow,
    columns: [
      { key: 'what', head: names.what },
      { key: 'figure', head: names.figure },
      { key: 'from', head: names.from },
      { key: 'to', head: names.to },
      { key: 'verdict', head: names.verdict },
    ],
    count: lines.length,
  });
  const { verdicts } = page.reading;
  return titledSheet({
    id: 'reading',
    ...text.sheets.reading,
    remark: text.notes.reading,
    blocks: [
      table.written((index) => {
        const one = lines[index];
        if (one === undefined) return {};
        const [figure, from, to] = [
          table.cell('figure', index),
          table.cell('from', index),
          table.cell('to', index),
        ];
        const low = formula`AND(COUNT(${from})=1,${figure}<${from}-${same})`;
        const high = formula`AND(COUNT(${to})=1,${figure}>${to}+${same})`;
        const fine = formula`IF(OR(${low},${high}),${verdicts.mind},${verdicts.fine})`;
        const format = one.what === names.measures ? 'whole' : 'percent';
        return {
          what: one.what,
          figure: one.figure,
          from: input(one.from, format),
          to: input(one.to, format),
          verdict: result(formula`IF(COUNT(${figure})=0,${verdicts.open},${fine})`, verdictOf(one, verdicts)),
        };
      }),
    ],
    widths: [46, 14],
    frozenRows: firstRow,
  });
}

function verdictOf(
  { cached, from, to }: Line,
  verdicts: Readonly<Record<'mind' | 'fine' | 'open', string>>,
): string {
  if (cached === null) return verdicts.open;
  const fits = (from === null || cached >= from - same) && (to === null || cached <= to + same);
  return fits ? verdicts.fine : verdicts.mind;
}
