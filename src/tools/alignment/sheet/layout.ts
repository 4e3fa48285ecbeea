import { fieldsAt } from '../../../exchange/workbook/fields.ts';
import { tableAt } from '../../../exchange/workbook/table.ts';
import { firstRow } from '../../../exchange/workbook/workbook.ts';
import { fill } from '../../../i18n/fill.ts';
import { raterLabel, statementName } from '../chart.ts';
import { raterName } from '../model.ts';
import { elements, statements, type Rater } from '../schema.ts';
import { usedRaters, type Source } from './source.ts';

const fieldKeys = {
  bounds: ['allowance', 'reached', 'owned', 'aheadFrom', 'handOffTarget'],
  firm: ['mean', 'weakest', 'weakestName', 'reported', 'ahead'],
  handOffs: ['handed', 'closed', 'hours', 'cost', 'rate', 'chased', 'drift'],
  agreement: ['raters', 'cells', 'squares', 'ties', 'w'],
} as const;

export type Layout = ReturnType<typeof layoutOf>;

/** Where everything stands, before anything is written. */
export function layoutOf(source: Source) {
  const { words, result, inputs } = source;
  const { text, sheet: own } = words;
  const { derivation, heat, csv, answers, promises: promised, levels } = text;
  const raters = usedRaters(source);
  const labels = raters.map((one) => labelOf(source, one));
  const table = (sheet: string, row: number, count: number, heads: Readonly<Record<string, string>>) =>
    tableAt({
      sheet,
      row,
      columns: Object.entries(heads).map(([key, head]) => ({ key, head })),
      count,
    });
  const statementHeads = Object.fromEntries(statements.map((one) => [one, statementName(words, one)]));
  const bounds = fieldsAt('firm', firstRow, fieldKeys.bounds);
  const firm = fieldsAt('firm', bounds.nextRow + 1, fieldKeys.firm);
  const handOffs = fieldsAt('firm', firm.nextRow + 1, fieldKeys.handOffs);
  const agreement = fieldsAt('firm', handOffs.nextRow + 1, fieldKeys.agreement);
  const byRater = (prefix: string, head: (name: string) => string) =>
    Object.fromEntries(labels.map((name, index) => [`${prefix}${index}`, head(name)]));
  const pairs = result.promises.flatMap((line, index) => line.functions.map((one) => ({ index, one })));
  const lines = table('promises', firstRow, result.promises.length, {
    number: own.number,
    text: promised.text,
    to: promised.to,
    needed: own.needed,
    known: own.knownCount,
    below: own.belowCount,
    stand: promised.stand,
  });
  return {
    raters,
    labels,
    pairs,
    bounds,
    firm,
    handOffs,
    agreement,
    levels: table('firm', agreement.nextRow + 1, result.levels.levels.length, {
      level: levels.level,
      people: levels.people,
      mean: levels.mean,
    }),
    departments: table('departments', firstRow, result.functions.length, {
      name: heat.department,
      touchpoints: derivation.touchpoints,
      basis: csv.basis,
      people: csv.people,
      ...statementHeads,
      ...Object.fromEntries(elements.map((one) => [one, text.element[one]])),
      index: heat.index,
      counted: own.counted,
      share: derivation.share,
      points: derivation.points,
      ahead: own.ahead,
      proposed: csv.proposed,
      chosen: own.chosen,
      stage: heat.stage,
      number: own.stageNumber,
    }),
    team: table('team', firstRow, result.functions.length * raters.length, {
      department: answers.department,
      rater: answers.raterName,
      ...statementHeads,
      complete: own.complete,
    }),
    cells: table('agreement', firstRow, result.functions.length * statements.length, {
      department: answers.department,
      statement: derivation.statement,
      ...byRater('value', (name) => name),
      ...byRater('rank', (name) => fill(own.rank, { name })),
      sum: own.rankSum,
      ...byRater('tie', (name) => fill(own.tie, { name })),
    }),
    promises: lines,
    needed: table('promises', lines.nextRow + 1, pairs.length, {
      number: own.number,
      department: answers.department,
      stage: own.stageNumber,
    }),
    /** Of the row in which a rater rates a department. */
    teamRow: (department: number, rater: number) => department * raters.length + rater,
    settings: inputs.settings,
  };
}

function labelOf({ words, workspace, inputs }: Source, rater: Rater): string {
  return raterLabel(words, {
    name: raterName(rater, workspace.people),
    place: inputs.raters.indexOf(rater) + 1,
  });
}
