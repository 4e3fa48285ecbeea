import { input, result, type Cell } from '../../../exchange/workbook/cell.ts';
import { fieldsAt } from '../../../exchange/workbook/fields.ts';
import { formula } from '../../../exchange/workbook/formula.ts';
import { span } from '../../../exchange/workbook/place.ts';
import { tableAt, type Table } from '../../../exchange/workbook/table.ts';
import { firstRow, titledSheet, type Block, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { fill } from '../../../i18n/fill.ts';
import { raterName } from '../chart.ts';
import { levelOf, topLevel } from '../model/answers.ts';
import { levels, type Answer } from '../schema.ts';
import { groups, statements, statementsOf } from '../schema/statements.ts';
import type { Source } from './source.ts';

const fieldKeys = [
  'from',
  'mixedFrom',
  'businessFrom',
  'levels',
  'known',
  'unknown',
  'index',
  'band',
  'weakest1',
  'weakest2',
  'weakest3',
] as const;

/** Statements are told apart from equal ones by this much of a level; two means of fifty raters differ by more. */
const tieStep = 1e-6;

interface Layout {
  readonly fields: ReturnType<typeof fieldsAt<(typeof fieldKeys)[number]>>;
  readonly groups: Table;
  readonly lines: Table;
}

/** The statements and what follows from them. */
export function indexSheet(source: Source): Sheet {
  const { sheet } = source.words;
  const layout = layoutOf(source);
  return titledSheet({
    id: 'index',
    ...sheet.sheets.index,
    remark: sheet.notes.index,
    blocks: [fieldsBlock(source, layout), groupsBlock(source, layout), linesBlock(source, layout)],
    widths: [34, 60, 14],
    frozenRows: 3,
  });
}

function layoutOf({ words, inputs }: Source): Layout {
  const { text, sheet } = words;
  const fields = fieldsAt('index', firstRow, fieldKeys);
  const groupTable = tableAt({
    sheet: 'index',
    row: fields.nextRow + 1,
    columns: [
      { key: 'group', head: text.index.group },
      { key: 'known', head: text.index.knownOf },
      { key: 'index', head: text.index.groupIndex },
      { key: 'points', head: text.index.points },
    ],
    count: groups.length,
  });
  const lines = tableAt({
    sheet: 'index',
    row: groupTable.nextRow + 1,
    columns: [
      { key: 'group', head: text.index.group },
      { key: 'statement', head: text.index.statement },
      { key: 'used', head: sheet.used },
      { key: 'points', head: text.index.points },
      { key: 'unknown', head: sheet.unknown },
      { key: 'order', head: sheet.order },
      { key: 'range', head: sheet.range },
      { key: 'note', head: text.answer.note },
      { key: 'team', head: sheet.team },
      ...inputs.raters.map(({ id }) => ({ key: `r ${id}`, head: raterName(words, inputs.raters, id) })),
    ],
    count: statements.length,
  });
  return { fields, groups: groupTable, lines };
}

function fieldsBlock({ words, inputs, result: page }: Source, { fields, lines }: Layout): Block {
  const { text, sheet } = words;
  const { source, score } = text.raters;
  const { settings } = inputs;
  const { index } = page;
  const at = fields.at;
  const band = formula`IF(${at('index')}<${at('mixedFrom')},${text.index.band.sales},IF(${at('index')}<${at('businessFrom')},${text.index.band.mixed},${text.index.band.business}))`;
  const weakest = (place: number): readonly [string, Cell] => {
    const found = formula`INDEX(${lines.column('statement')},MATCH(SMALL(${lines.column('order')},${place}),${lines.column('order')},0))`;
    const id = index.weakest[place - 1];
    return [
      fill(sheet.weakest, { n: place }),
      result(
        formula`IF(COUNT(${lines.column('order')})<${place},"",${found})`,
        id === undefined ? null : words.asked.statement[id].claim,
      ),
    ];
  };
  return fields.written({
    from: [score, input(source[inputs.scoreFrom], 'plain', [source.agreed, source.merged])],
    mixedFrom: [text.settings.mixedFrom, input(settings.mixedFrom)],
    businessFrom: [text.settings.businessFrom, input(settings.businessFrom)],
    levels: [sheet.levels, result(formula`SUM(${lines.column('used')})`, index.levels, 'exact')],
    known: [text.index.knownOf, result(formula`COUNT(${lines.column('used')})`, index.known, 'whole')],
    unknown: [sheet.unknown, result(formula`SUM(${lines.column('unknown')})`, index.unknown, 'whole')],
    index: [
      text.index.groupIndex,
      result(
        formula`IF(${at('known')}=0,"",100*${at('levels')}/(${topLevel}*${at('known')}))`,
        index.value,
        'hundredth',
      ),
    ],
    band: [
      sheet.band,
      result(
        formula`IF(COUNT(${at('index')})=0,"",${band})`,
        index.band === null ? null : text.index.band[index.band],
      ),
    ],
    weakest1: weakest(1),
    weakest2: weakest(2),
    weakest3: weakest(3),
  });
}

function groupsBlock({ words, result: page }: Source, { groups: table, lines }: Layout): Block {
  let first = 0;
  const spans = groups.map((group) => {
    const last = first + statementsOf[group].length - 1;
    const of = (key: string) => span(lines.cell(key, first), lines.cell(key, last));
    const found = { used: of('used'), points: of('points') };
    first = last + 1;
    return found;
  });
  return table.written((index) => {
    const line = page.index.groups[index];
    const own = spans[index];
    if (!line || !own) return {};
    const known = table.cell('known', index);
    return {
      group: words.asked.group[line.id],
      known: result(formula`COUNT(${own.used})`, line.known, 'whole'),
      index: result(
        formula`IF(${known}=0,"",100*SUM(${own.used})/(${topLevel}*${known}))`,
        line.index,
        'tenth',
      ),
      points: result(formula`SUM(${own.points})`, line.points, 'hundredth'),
    };
  });
}

function linesBlock(source: Source, layout: Layout): Block {
  return layout.lines.written((index) => lineCells(source, layout, index));
}

function lineCells({ words, inputs, result: page }: Source, { fields, lines }: Layout, index: number) {
  const line = page.index.lines[index];
  if (!line) return {};
  const { text, asked } = words;
  const { raters, answers } = inputs;
  const { unknown } = text.answer;
  const at = (key: string) => lines.cell(key, index);
  const choices = [...levels.map(String), unknown];
  const said = (answer: Answer | undefined) =>
    input(answer === 'unknown' ? unknown : (answer ?? null), 'plain', choices);
  const isMerged = formula`${fields.at('from')}=${text.raters.source.merged}`;
  const [first, last] = [raters[0], raters.at(-1)];
  const all = first && last ? lines.across(`r ${first.id}`, `r ${last.id}`, index) : null;
  const team = formula`IF(COUNT(${at('team')})=1,${at('team')},"")`;
  const used = all ? formula`IF(AND(${isMerged},COUNT(${all})>0),SUM(${all})/COUNT(${all}),${team})` : team;
  const among = all
    ? formula`COUNTIF(${at('team')},${unknown})+IF(${isMerged},COUNTIF(${all},${unknown}),0)`
    : formula`COUNTIF(${at('team')},${unknown})`;
  const levelsHere = raters
    .map((rater) => levelOf(rater.answers[line.id]?.answer))
    .filter((level) => level !== null);
  const order = line.value !== null && line.value < topLevel ? line.value + index * tieStep : null;
  return {
    group: asked.group[line.group],
    statement: asked.statement[line.id].claim,
    used: result(used, line.value, 'hundredth'),
    points: result(
      formula`IF(COUNT(${at('used')})=1,100*${at('used')}/(${topLevel}*${fields.at('known')}),0)`,
      line.points,
      'hundredth',
    ),
    unknown: result(
      formula`IF(COUNT(${at('used')})=1,0,IF(${among}>0,1,0))`,
      line.isUnknown ? 1 : 0,
      'whole',
    ),
    order: result(
      formula`IF(COUNT(${at('used')})=0,"",IF(${at('used')}<${topLevel},${at('used')}+${index * tieStep},""))`,
      order,
      'exact',
    ),
    range: result(
      all ? formula`IF(COUNT(${all})<2,"",MAX(${all})-MIN(${all}))` : formula`""`,
      levelsHere.length < 2 ? null : Math.max(...levelsHere) - Math.min(...levelsHere),
      'whole',
    ),
    note: input(answers[line.id]?.note ?? ''),
    team: said(answers[line.id]?.answer),
    ...Object.fromEntries(raters.map((rater) => [`r ${rater.id}`, said(rater.answers[line.id]?.answer)])),
  };
}
