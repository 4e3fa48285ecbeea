import { input, result, type Cell } from '../../../exchange/workbook/cell.ts';
import { fieldsAt } from '../../../exchange/workbook/fields.ts';
import { formula, joined } from '../../../exchange/workbook/formula.ts';
import { tableAt, type Table } from '../../../exchange/workbook/table.ts';
import { firstRow, titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { dimensionName } from '../chart.ts';
import { mostSteps } from '../model.ts';
import { distanceOf } from '../model/contradiction.ts';
import type { Source } from './source.ts';

const keys = [
  'answered',
  'index',
  'band',
  'claimed',
  'contradiction',
  'transitionFrom',
  'strategicAbove',
] as const;

/** The six dimensions as answered, what counts of them, the index and its band. */
export function indexSheet(source: Source): Sheet {
  const { words } = source;
  const { text, sheet: own } = words;
  const fields = fieldsAt('index', firstRow, keys);
  const table = tableAt({
    sheet: 'index',
    row: fields.nextRow + 1,
    columns: [
      { key: 'name', head: text.csv.dimensions },
      { key: 'said', head: text.index.said },
      { key: 'evidence', head: text.index.evidence },
      { key: 'saidSteps', head: own.saidSteps },
      { key: 'counted', head: text.index.counted },
      { key: 'steps', head: text.index.steps },
      { key: 'points', head: text.index.points },
      { key: 'others', head: own.others },
      { key: 'against', head: own.against },
    ],
    count: source.result.lines.length,
  });
  return titledSheet({
    id: 'index',
    ...own.sheets.index,
    remark: own.notes.index,
    blocks: [
      fieldsBlock(source, fields, table),
      table.written((index) => lineRow(source, table, index, fields.at('answered'))),
    ],
    widths: [34, 20, 60, 14, 18, 12],
    frozenRows: 3,
  });
}

type IndexFields = ReturnType<typeof fieldsAt<(typeof keys)[number]>>;

function fieldsBlock({ words, inputs, result: page }: Source, fields: IndexFields, table: Table) {
  const { text, sheet: own } = words;
  const { band, settings } = text;
  const at = fields.at;
  const answered = at('answered');
  const count = page.lines.length;
  const index = (key: string) => formula`IF(${answered}=0,"",100*SUM(${table.column(key)})/${mostSteps})`;
  const above = formula`IF(${at('index')}>${at('strategicAbove')},${band.strategic},${band.transition})`;
  const marks = table.column('against');
  const [ahead, behind] = [
    formula`COUNTIF(${marks},${own.ahead})>0`,
    formula`COUNTIF(${marks},${own.behind})>0`,
  ];
  const one = formula`IF(${ahead},${own.ahead},IF(${behind},${own.behind},${own.none}))`;
  return fields.written({
    answered: [
      own.answered,
      result(formula`SUMPRODUCT(--(LEN(${table.column('said')})>0))`, page.answered, 'whole'),
    ],
    index: [text.csv.index, result(index('steps'), page.index, 'tenth')],
    band: [
      text.csv.band,
      result(
        formula`IF(COUNT(${at('index')})=0,"",IF(${at('index')}<${at('transitionFrom')},${band.selling},${above}))`,
        page.band === null ? null : band[page.band],
      ),
    ],
    claimed: [text.csv.claimed, result(index('saidSteps'), page.claimed, 'tenth')],
    contradiction: [
      text.csv.contradiction,
      result(
        formula`IF(${answered}<${count},"",IF(AND(${ahead},${behind}),${own.split},${one}))`,
        contradictionWord(own, page.contradiction),
      ),
    ],
    transitionFrom: [settings.transitionFrom, input(inputs.settings.transitionFrom, 'plain')],
    strategicAbove: [settings.strategicAbove, input(inputs.settings.strategicAbove, 'plain')],
  });
}

function contradictionWord(
  own: Source['words']['sheet'],
  contradiction: Source['result']['contradiction'],
): string | null {
  if (contradiction.kind === 'open') return null;
  return contradiction.kind === 'found' ? own[contradiction.side] : own[contradiction.kind];
}

function lineRow(
  { words, result: page }: Source,
  table: Table,
  index: number,
  answered: ReturnType<IndexFields['at']>,
): Record<string, Cell> {
  const { text, sheet: own } = words;
  const { selling, mixed, strategic } = text.position;
  const line = page.lines[index];
  if (!line) return {};
  const at = (key: string) => table.cell(key, index);
  const others = joined(
    page.lines.flatMap((_, other) => (other === index ? [] : [table.cell('steps', other)])),
    ',',
  );
  const [said, saidSteps, steps] = [at('said'), at('saidSteps'), at('steps')];
  const { signed, othersAgree } = distanceOf(line, page.lines);
  const isAgainst =
    page.answered === page.lines.length && (Math.abs(signed) >= 2 || (signed !== 0 && othersAgree));
  const away = formula`${steps}-${at('others')}`;
  const against = formula`OR(ABS(${away})>=2,AND(${away}<>0,MAX(${others})=MIN(${others})))`;
  return {
    name: dimensionName(words, line.dimension),
    said: input(line.said === null ? null : text.position[line.said], 'plain', [selling, mixed, strategic]),
    evidence: input(line.evidence === '' ? null : line.evidence),
    saidSteps: result(formula`IF(${said}=${strategic},2,IF(${said}=${mixed},1,0))`, line.saidSteps, 'whole'),
    counted: result(
      formula`CHOOSE(${steps}+1,${selling},${mixed},${strategic})`,
      text.position[line.counted],
    ),
    steps: result(formula`IF(LEN(TRIM(${at('evidence')}))>0,${saidSteps},0)`, line.steps, 'whole'),
    points: result(formula`100*${steps}/${mostSteps}`, line.points, 'tenth'),
    others: result(formula`MEDIAN(${others})`, line.steps - signed, 'plain'),
    against: result(
      formula`IF(${answered}<${page.lines.length},"",IF(${against},IF(${away}>0,${own.ahead},${own.behind}),""))`,
      isAgainst ? (signed > 0 ? own.ahead : own.behind) : null,
    ),
  };
}
