import { fill } from '../../../i18n/fill.ts';
import type { PersonStatement } from '../model.ts';
import type { StatementText } from '../statement-text.en.ts';
import { columnPercent, measureName, modifierName, money, percent, type Told, type Words } from './words.ts';

/** Words in the first two cells, an amount in the third. */
export type StatementRow = readonly [line: string, how: string, amount: string];

type Line = PersonStatement['lines'][number];

/** A person's pay line by line; the rows before a sum add up to it. */
export function statementRows({ words }: Told, text: StatementText, one: PersonStatement): StatementRow[] {
  const { base, paid, lines, variable, factor, pool, poolAmount } = one;
  const isWhole = paid.filled === 1;
  return [
    [
      text.salary,
      isWhole
        ? text.salaryHow
        : fill(text.salaryPart, { base: money(words, paid.base), filled: percent(words, paid.filled) }),
      money(words, base),
    ],
    ...lines.map((line): StatementRow => lineRow(words, text, one, line)),
    [
      text.variable,
      factor === null ? '' : fill(text.variableHow, { factor: columnPercent(words, factor) }),
      money(words, variable),
    ],
    ...(pool === null
      ? []
      : [
          [
            text.pool,
            fill(text.poolHow, {
              share: columnPercent(words, pool.pool > 0 ? poolAmount / pool.pool : 0),
              pool: money(words, pool.pool),
              attainment: columnPercent(words, pool.attainment),
              basis: text.bases[pool.basis],
            }),
            money(words, poolAmount),
          ] as const,
        ]),
  ];
}

function lineRow(words: Words, text: StatementText, one: PersonStatement, line: Line): StatementRow {
  const { plan, pay, targetVariable, measures } = one;
  const amount = money(words, line.amount);
  const nameAt = (place: number) => {
    const measure = plan.measures[place];
    return measure === undefined ? words.text.unnamedMeasure : measureName(words, measure);
  };
  if (line.kind === 'measure') {
    const told = measures[line.measure];
    const how = fill(text.measureHow, {
      target: money(words, targetVariable),
      weight: percent(words, pay.measures[line.measure]?.weight ?? 0),
      payout: columnPercent(words, line.payout),
      attainment: columnPercent(words, line.attainment),
      basis: text.bases[told?.basis ?? 'stated'],
    });
    const parts = told?.paid ?? [];
    const list = parts.map((part) => columnPercent(words, part)).join(words.text.listGap);
    return [nameAt(line.measure), parts.length > 1 ? `${how} (${fill(text.parts, { list })})` : how, amount];
  }
  if (line.kind === 'gate') {
    const gate = pay.gates[line.gate];
    const sentence = gate?.inclusive === false ? text.gateAbove : text.gateHow;
    const at = gate?.measure ?? 0;
    return [
      fill(text.gate, { measure: nameAt(line.measure) }),
      fill(sentence, {
        measure: nameAt(at),
        attainment: columnPercent(words, measures[at]?.attainment ?? 0),
        atLeast: percent(words, gate?.atLeast ?? 0),
      }),
      amount,
    ];
  }
  if (line.kind === 'modifier') {
    const modifier = plan.terms.modifiers[line.modifier];
    return [
      modifier === undefined ? words.text.unnamedModifier : modifierName(words, modifier),
      fill(text.modifierHow, { factor: percent(words, line.factor) }),
      amount,
    ];
  }
  return [text.cap, fill(text.capHow, { most: percent(words, plan.terms.cap) }), amount];
}

/** From what was earned to what is paid now; the rows add up to it. */
export function settlementRows({ words }: Told, text: StatementText, one: PersonStatement): StatementRow[] {
  const { share, years } = one.plan.terms.holdback;
  return one.settlement.lines.map(({ kind, amount }) => [
    text.lines[kind],
    kind === 'held-back' ? fill(text.heldHow, { share: percent(words, share), n: years }) : '',
    money(words, amount),
  ]);
}

/** Whether anything happens between earned and paid. */
export function isSettled({ plan }: PersonStatement): boolean {
  return plan.terms.holdback.share > 0 || plan.terms.draw.kind !== 'none';
}

/** What is still open after the payment, a sentence each. */
export function settlementNotes(
  { words }: Told,
  text: StatementText,
  { settlement }: PersonStatement,
): string[] {
  return (['outstanding', 'forfeited', 'drawBalance'] as const).flatMap((field) =>
    settlement[field] > 0 ? [fill(text[field], { amount: money(words, settlement[field]) })] : [],
  );
}

/** Where somebody stands on each measure and what one more point brings. */
export function marginalRows({ words }: Told, { measures, pay, plan }: PersonStatement): string[][] {
  return measures.flatMap(({ measure, attainment, marginal }, index) => {
    const drives =
      plan.terms.gates.some(({ measureId }) => measureId === measure.id) ||
      plan.terms.modifiers.some(({ measureId }) => measureId === measure.id);
    if (!drives && (pay.measures[index]?.weight ?? 0) === 0) return [];
    return [[measureName(words, measure), columnPercent(words, attainment), money(words, marginal)]];
  });
}
