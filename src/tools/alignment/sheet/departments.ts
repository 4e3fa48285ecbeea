import { fixed, input, result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula } from '../../../exchange/workbook/formula.ts';
import { span } from '../../../exchange/workbook/place.ts';
import { titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import type { FunctionLine } from '../model.ts';
import { elements, stages, statements, statementsOf } from '../schema.ts';
import type { Layout } from './layout.ts';
import type { Source } from './source.ts';

export function departmentsSheet(source: Source, layout: Layout): Sheet {
  const { words, result: page } = source;
  return titledSheet({
    id: 'departments',
    ...words.sheet.sheets.departments,
    remark: words.sheet.notes.departments,
    blocks: [
      layout.departments.written((index) => {
        const line = page.functions[index];
        return line ? departmentRow(source, layout, line, index) : {};
      }),
    ],
    widths: [28, 12, 14, 9],
    frozenRows: 3,
  });
}

function departmentRow(
  { words, result: page }: Source,
  layout: Layout,
  line: FunctionLine,
  index: number,
): Record<string, Cell> {
  const { text } = words;
  const { departments } = layout;
  const at = (column: string) => departments.cell(column, index);
  const hasIndex = formula`COUNT(${at('index')})=1`;
  const touchpoints = departments.column('touchpoints');
  const total = formula`SUMPRODUCT(${touchpoints},--ISNUMBER(${departments.column('index')}))`;
  const part = page.firm?.lines.find((one) => one.line.id === line.id);
  const isCounted = line.index !== null && line.department.touchpoints > 0;
  return {
    name: line.name,
    touchpoints: input(line.department.touchpoints),
    basis: line.basis && (line.basis === 'survey' ? text.csv.surveyName : text.csv.teamName),
    people: people(layout, line, index),
    ...Object.fromEntries(statements.map((one) => [one, mean(layout, line, index, one)])),
    ...Object.fromEntries(
      elements.map((element) => {
        const [first, second] = statementsOf[element].map((one) => at(one));
        return [
          element,
          first && second
            ? result(
                formula`IF(COUNT(${first},${second})=2,(${first}+${second})/2,"")`,
                line.elements?.[element] ?? null,
                'hundredth',
              )
            : null,
        ];
      }),
    ),
    index: result(
      formula`IF(COUNT(${departments.across('vision', 'structure', index)})=3,100*(AVERAGE(${departments.across('vision', 'structure', index)})-1)/4,"")`,
      line.index,
      'hundredth',
    ),
    counted: result(
      formula`IF(${hasIndex},IF(${at('touchpoints')}>0,${at('index')},""),"")`,
      isCounted ? line.index : null,
      'hundredth',
    ),
    share: result(
      formula`IF(${hasIndex},IF(${total}>0,${at('touchpoints')}/${total},""),"")`,
      part?.share ?? null,
      'percent',
    ),
    points: result(
      formula`IF(COUNT(${at('share')})=1,${at('share')}*${at('index')},"")`,
      part?.points ?? null,
      'hundredth',
    ),
    ahead: result(formula`IF(${hasIndex},${at('structure')}-${at('vision')},"")`, line.ahead, 'hundredth'),
    ...stageCells({ words }, layout, line, index),
  };
}

function stageCells(
  { words }: Pick<Source, 'words'>,
  { departments, bounds }: Layout,
  line: FunctionLine,
  index: number,
): Record<string, Cell> {
  const names = words.text.stage;
  const at = (column: string) => departments.cell(column, index);
  const { department, proposed, stage } = line;
  const [unaware, aware, willing, able, owning] = stages.map((one) => names[one]);
  const elementsOf = departments.across('vision', 'structure', index);
  const later = formula`MIN(${at('communication')},${at('structure')})`;
  const reached = bounds.at('reached');
  const last = formula`IF(MIN(${elementsOf})<${bounds.at('owned')},${able ?? ''},${owning ?? ''})`;
  const found = formula`IF(${at('v1')}<${reached},${unaware ?? ''},IF(${at('v2')}<${reached},${aware ?? ''},IF(${later}<${reached},${willing ?? ''},${last})))`;
  const choices = stages.map((one) => names[one]);
  const numbers = stages.reduceRight(
    (rest, one, place) => formula`IF(${at('stage')}=${names[one]},${place + 1},${rest})`,
    formula`""`,
  );
  return {
    proposed: result(formula`IF(COUNT(${at('index')})=1,${found},"")`, proposed && names[proposed]),
    chosen: input(department.stage && names[department.stage], 'plain', choices),
    stage: result(
      formula`IF(LEN(${at('chosen')})>0,${at('chosen')},${at('proposed')})`,
      stage && names[stage],
    ),
    number: result(numbers, stage && stages.indexOf(stage) + 1, 'whole'),
  };
}

/** Own people's means are values, the team's follow its grid. */
function mean(
  layout: Layout,
  line: FunctionLine,
  index: number,
  statement: (typeof statements)[number],
): Cell {
  const value = line.means?.[statement] ?? null;
  if (line.basis === 'survey') return fixed(value, 'hundredth');
  const rows = rowsOf(layout, index, statement);
  const complete = rowsOf(layout, index, 'complete');
  return rows && complete
    ? result(formula`IF(SUM(${complete})=0,"",AVERAGEIF(${complete},1,${rows}))`, value, 'hundredth')
    : null;
}

function people(layout: Layout, line: FunctionLine, index: number): Cell {
  if (line.basis === 'survey') return fixed(line.people, 'whole');
  const complete = rowsOf(layout, index, 'complete');
  return complete ? result(formula`SUM(${complete})`, line.people, 'whole') : null;
}

/** A department's rows of the team's grid; null without raters. */
function rowsOf({ team, teamRow, raters }: Layout, department: number, column: string) {
  return raters.length === 0
    ? null
    : span(
        team.cell(column, teamRow(department, 0)),
        team.cell(column, teamRow(department, raters.length - 1)),
      );
}
