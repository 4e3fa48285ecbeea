import { fill } from '../../../i18n/fill.ts';
import type { AlignmentResult, Cell, Firm, FunctionLine } from '../model.ts';
import { elements, statements, type AlignmentSettings } from '../schema.ts';
import { functionNames, promiseName, raterLabel, statementName } from './names.ts';
import { figure, inColumn, namesList, percent, type Words } from './words.ts';

export interface HeatCell {
  /** The figure, which says everything; the shade only makes low ones easy to find. */
  readonly text: string;
  /** 0, nothing, then 1 to 5 from low to high. */
  readonly shade: number;
}

/** Means of the elements, then the index. */
export function heatCells(words: Words, line: FunctionLine): readonly HeatCell[] {
  const index = line.index;
  return [
    ...elements.map((element) => {
      const mean = line.elements?.[element] ?? null;
      return { text: inColumn(words, mean, 1), shade: mean === null ? 0 : shadeOf((mean - 1) / 4) };
    }),
    { text: inColumn(words, index, 0), shade: index === null ? 0 : shadeOf(index / 100) },
  ];
}

function shadeOf(part: number): number {
  return 1 + Math.min(4, Math.floor(part * 5));
}

/** The lines whose points sum to the index of a department. */
export function functionTable(words: Words, line: FunctionLine) {
  const { derivation: text } = words.text;
  const { means } = line;
  return {
    caption: fill(text.caption, { name: line.name }),
    head: [text.statement, text.mean, text.part, text.points],
    rows: means
      ? statements.map((statement) => [
          statementName(words, statement),
          inColumn(words, means[statement], 2),
          percent(words, 1 / statements.length, 1),
          inColumn(words, (100 * (means[statement] - 1)) / 4 / statements.length, 2),
        ])
      : [],
    foot: [[text.sum, '', '', inColumn(words, line.index, 2)]],
  };
}

/** The lines whose points sum to the mean of the firm, and what is reported of it. */
export function firmTable(words: Words, firm: Firm, { allowance }: AlignmentSettings) {
  const { derivation: text, heat } = words.text;
  const most = (firm.weakest.index ?? 0) + allowance;
  return {
    caption: text.firmCaption,
    head: [heat.department, text.touchpoints, text.share, heat.index, text.points],
    rows: firm.lines.map(({ line, share, points }) => [
      line.name,
      figure(words, line.department.touchpoints),
      percent(words, share, 1),
      inColumn(words, line.index, 2),
      inColumn(words, points, 2),
    ]),
    foot: [
      [text.mean100, '', '', '', inColumn(words, firm.mean, 2)],
      [fill(text.most, { allowance: figure(words, allowance) }), '', '', '', inColumn(words, most, 2)],
      [text.reported, '', '', '', inColumn(words, firm.reported, 2)],
    ],
  };
}

/** Departments that have no figures and so are no part of the firm's. */
export function leftOut(words: Words, { functions }: AlignmentResult): string {
  const without = functions.filter(({ index }) => index === null);
  return without.length === 0
    ? ''
    : fill(words.text.derivation.leftOut, { names: functionNames(words, without) });
}

export function levelsTable(words: Words, { levels }: AlignmentResult) {
  const { levels: text, level: names } = words.text;
  return {
    caption: text.caption,
    head: [text.level, text.people, text.mean],
    rows: levels.levels.map(({ level, people, mean }) => [
      names[level],
      figure(words, people),
      inColumn(words, mean, 2),
    ]),
  };
}

/** How many of the widest cells a team will talk about. */
const cellsShown = 6;

export function apartTable(words: Words, { agreement }: AlignmentResult) {
  const { agreement: text } = words.text;
  return {
    caption: text.caption,
    wrap: true,
    head: [text.cell, text.range, text.said],
    rows: agreement.cells
      .filter(({ range }) => range > 0)
      .slice(0, cellsShown)
      .map((cell) => [cellName(words, cell), figure(words, cell.range), saidBy(words, cell)]),
  };
}

function saidBy(words: Words, { said }: Cell): string {
  return namesList(
    words,
    said.map((each) =>
      fill(words.text.agreement.one, { name: raterLabel(words, each), value: figure(words, each.value) }),
    ),
  );
}

function cellName(words: Words, { functionName, statement }: Cell): string {
  return fill(words.text.agreement.cellName, {
    department: functionName,
    statement: statementName(words, statement),
  });
}

/** Promises, those at risk first. */
export function promisesTable(words: Words, { promises }: AlignmentResult) {
  const { promises: text, stage: stages } = words.text;
  const order = ['at-risk', 'nobody', 'unknown', 'holds'];
  return {
    caption: text.caption,
    wrap: true,
    head: [text.text, text.to, text.stand, text.below],
    rows: promises
      .toSorted((a, b) => order.indexOf(a.stand) - order.indexOf(b.stand))
      .map((line) => [
        promiseName(words, line),
        line.accountName ?? text.all,
        text.stands[line.stand],
        namesList(
          words,
          line.below.map(({ name, stage }) =>
            fill(text.withStage, { name, stage: stage === null ? '' : stages[stage] }),
          ),
        ),
      ]),
  };
}
