import { functionNames, planAction, promiseName, raterLabel, statementName, type Words } from './chart.ts';
import type { AlignmentResult, FunctionLine } from './model.ts';
import { elements, statements } from './schema.ts';

export type Cell = string | number | null;
type Row = readonly Cell[];

const blank: Row = [];

/** The result as a sheet with unrounded figures. What may not be shown on the page is not here either. */
export function resultRows(result: AlignmentResult, words: Words): readonly Row[] {
  return [
    ...functionRows(result, words),
    blank,
    ...firmRows(result, words),
    blank,
    ...cellRows(result, words),
    blank,
    ...promiseRows(result, words),
    blank,
    ...planRows(result, words),
  ];
}

function functionRows({ functions }: AlignmentResult, words: Words): Row[] {
  const { heat, csv, derivation, element } = words.text;
  return [
    [
      heat.department,
      csv.basis,
      csv.people,
      ...statements.map((statement) => statementName(words, statement)),
      ...elements.map((each) => element[each]),
      heat.index,
      derivation.touchpoints,
      csv.proposed,
      heat.stage,
    ],
    ...functions.map((line) => functionRow(line, words)),
  ];
}

function functionRow(line: FunctionLine, { text }: Words): Row {
  const { csv, stage } = text;
  const { basis, means, elements: found, proposed } = line;
  return [
    line.name,
    basis && (basis === 'survey' ? csv.surveyName : csv.teamName),
    basis && line.people,
    ...statements.map((statement) => means?.[statement] ?? null),
    ...elements.map((each) => found?.[each] ?? null),
    line.index,
    line.department.touchpoints,
    proposed && stage[proposed],
    line.stage && stage[line.stage],
  ];
}

function firmRows({ firm, levels, handOffs, agreement }: AlignmentResult, { text }: Words): Row[] {
  const { derivation, csv, level, levels: byLevel } = text;
  return [
    [derivation.mean100, firm?.mean ?? null],
    [derivation.reported, firm?.reported ?? null, firm?.weakest.name ?? null],
    [csv.rate, handOffs.rate],
    [csv.drift, handOffs.drift],
    [csv.w, agreement.concordance?.w ?? null],
    [csv.gap, levels.gap],
    ...(levels.levels.length > 0 ? [[byLevel.level, byLevel.people, byLevel.mean]] : []),
    ...levels.levels.map((one) => [level[one.level], one.people, one.mean]),
  ];
}

function cellRows({ agreement }: AlignmentResult, words: Words): Row[] {
  const { agreement: text, answers, derivation } = words.text;
  return [
    [answers.department, derivation.statement, text.range, text.said],
    ...agreement.cells.map((cell) => [
      cell.functionName,
      statementName(words, cell.statement),
      cell.range,
      ...cell.said.flatMap((each) => [raterLabel(words, each), each.value]),
    ]),
  ];
}

function promiseRows({ promises }: AlignmentResult, words: Words): Row[] {
  const { promises: text } = words.text;
  return [
    [text.text, text.to, text.stand, text.below],
    ...promises.map((line) => [
      promiseName(words, line),
      line.accountName ?? text.all,
      text.stands[line.stand],
      functionNames(words, line.below),
    ]),
  ];
}

function planRows({ toMove }: AlignmentResult, words: Words): Row[] {
  const { plan } = words.text;
  return [
    [plan.action, plan.owner, plan.due],
    ...toMove.map((line) => [planAction(words, line), line.department.owner, line.department.due]),
  ];
}
