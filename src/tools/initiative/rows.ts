import type { FirmFunction } from '../../workspace/schema.ts';
import {
  apartTable,
  caseFinding,
  caseSentences,
  charterLines,
  compareTable,
  gridTable,
  indexFinding,
  raterName,
  rowSentence,
  taxFinding,
  testFinding,
  testTable,
  type Words,
} from './chart.ts';
import type { InitiativeResult } from './model.ts';
import type { InitiativeInputs } from './schema.ts';
import { statements } from './schema/statements.ts';

type Row = readonly (string | number | null)[];

interface Shown {
  readonly inputs: InitiativeInputs;
  readonly result: InitiativeResult;
  readonly functions: readonly FirmFunction[];
}

const blank: Row = [];

/** The whole result as one sheet, with unrounded figures. */
export function resultRows(shown: Shown, words: Words): readonly Row[] {
  return [
    ...indexRows(shown, words),
    blank,
    ...ownerRows(shown, words),
    blank,
    ...moneyRows(shown, words),
    blank,
    ...charterRows(shown, words),
  ];
}

function indexRows({ inputs, result }: Shown, words: Words): Row[] {
  const { index: text, answer } = words.text;
  const { raters, answers } = inputs;
  const { index } = result;
  return [
    [indexFinding(words, index), index.value],
    [
      text.group,
      text.statement,
      text.said,
      text.points,
      answer.note,
      ...raters.map(({ id }) => raterName(words, raters, id)),
    ],
    ...index.lines.map((line) => [
      words.asked.group[line.group],
      words.asked.statement[line.id].claim,
      line.isUnknown ? answer.unknown : line.value,
      line.points,
      answers[line.id]?.note ?? '',
      ...raters.map((rater) => {
        const said = rater.answers[line.id]?.answer ?? null;
        return said === 'unknown' ? answer.unknown : said;
      }),
    ]),
    [text.sum, `${index.known}/${statements.length}`, null, index.value],
    blank,
    ...tableRows(apartTable(result.apart, raters, words)),
  ];
}

interface PlainTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function tableRows({ caption, head, rows }: PlainTable): Row[] {
  return [[caption], head, ...rows];
}

function ownerRows({ inputs, result, functions }: Shown, words: Words): Row[] {
  const { owners, test } = result;
  const sales = functions.filter(({ id }) => inputs.salesFunctions.includes(id));
  return [
    ...tableRows(gridTable(result, inputs, functions, words)),
    ...owners.rows.map((row) => [words.asked.commitment[row.id].name, rowSentence(words, row, functions)]),
    [words.text.owners.sales, ...sales.map(({ name }) => name)],
    [words.text.owners.sales, owners.salesShare],
    blank,
    [testFinding(words, test), test.score],
    ...tableRows(testTable(inputs, words)),
    blank,
    ...tableRows(compareTable(inputs, words)),
  ];
}

function moneyRows({ inputs, result }: Shown, words: Words): Row[] {
  const { tax: taxText, plan: text } = words.text;
  const { tax, plan } = inputs;
  const known = result.plan.kind === 'known' ? result.plan : null;
  return [
    [taxFinding(words, result.tax), result.tax.kind === 'known' ? result.tax.amount : null],
    ...(['managers', 'hours', 'total', 'weeks', 'cost', 'source'] as const).map((key) => [
      taxText[key],
      tax[key],
    ]),
    blank,
    [caseFinding(words, result.plan), known?.breakEven ?? null],
    ...caseSentences(words, result.plan).map((sentence) => [sentence]),
    ...(['margin', 'launch', 'discount', 'source'] as const).map((key) => [text[key], plan[key]]),
    [text.yearHead, text.revenue, text.uplift, text.retention, text.cost],
    ...plan.years.map((year, index) => [index + 1, year.revenue, year.uplift, year.retention, year.cost]),
    [text.yearHead, text.benefit, text.costHead, text.net, text.factor, text.presentNet],
    ...(known?.believed?.lines ?? []).map((line) => [
      line.year,
      line.benefit,
      line.cost,
      line.net,
      line.factor,
      line.presentNet,
    ]),
  ];
}

function charterRows({ inputs, result }: Shown, words: Words): Row[] {
  const { charter: text } = words.text;
  return [
    [text.heading],
    ...charterLines(words, inputs, result).map((line) => [text.field[line.field], line.words]),
  ];
}
