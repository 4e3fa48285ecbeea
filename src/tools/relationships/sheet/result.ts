import { result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula } from '../../../exchange/workbook/formula.ts';
import { titledSheet, type Block, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { levels, roles } from '../schema.ts';
import { columnOf, type Layout } from './layout.ts';
import type { Source } from './source.ts';

/** All measures over the contacts and ties. */
export function resultSheet(source: Source, layout: Layout): Sheet {
  const { sheet } = source.words;
  return titledSheet({
    id: 'result',
    ...sheet.sheets.result,
    remark: sheet.notes.result,
    blocks: [
      measuresBlock(source, layout),
      layout.roles.written((index) => roleCells(source, layout, index)),
      layout.levels.written((index) => levelCells(source, layout, index)),
    ],
    widths: [44, 18],
    frozenRows: 3,
  });
}

function measuresBlock({ words, result: page }: Source, layout: Layout): Block {
  const { text, sheet } = words;
  const { contacts, ties, threads, measures, pairs, departments } = layout;
  const { covering, threads: lost } = page;
  const at = measures.at;
  const { names } = text.risk;
  const count = page.contacts.length;
  const attitude = contacts.column('attitude');
  const same = [...departments.keys()].map((_, index) => pairs.cell(columnOf(index), index));
  const block = pairs.block(columnOf(0), columnOf(Math.max(0, departments.size - 1)));
  const parts = covering.parallel;
  return measures.written({
    total: [sheet.total, result(formula`SUM(${ties.column('influence')})`, lost.influence, 'whole')],
    held: [
      sheet.held,
      result(
        formula`SUMIF(${ties.column('holders')},">0",${ties.column('influence')})`,
        lost.heldInfluence,
        'whole',
      ),
    ],
    worst: [
      sheet.worst,
      result(
        formula`IF(MAX(${threads.column('lost')})>0,INDEX(${threads.column('name')},MATCH(MAX(${threads.column('lost')}),${threads.column('lost')},0))&"","")`,
        lost.worst?.person.name ?? null,
      ),
    ],
    thread: [
      names.thread,
      result(
        formula`IF(${at('total')}>0,MAX(${threads.column('lost')})/${at('total')},"")`,
        lost.influence === 0 ? null : (lost.worst?.share ?? 0),
        'percent',
      ),
    ],
    roles: [
      names.roles,
      result(
        formula`SUM(${layout.roles.column('covered')})/${roles.length}`,
        covering.roles.share,
        'percent',
      ),
    ],
    levels: [
      names.levels,
      result(
        formula`COUNTIF(${layout.levels.column('forUs')},">0")/${levels.length}`,
        covering.levels.share,
        'percent',
      ),
    ],
    health: [
      names.health,
      result(
        formula`IF(COUNT(${contacts.column('weight')})=0,"",SUM(${contacts.column('adds')})/SUM(${contacts.column('weight')}))`,
        covering.health?.mean ?? null,
        'hundredth',
      ),
    ],
    evidence: [
      names.evidence,
      result(formula`SUM(${contacts.column('evidence')})/${count}`, covering.evidence, 'percent'),
    ],
    needs: [
      names.needs,
      result(formula`SUM(${contacts.column('known')})/${count * 3}`, covering.needs, 'percent'),
    ],
    against: [
      names.against,
      result(
        formula`IF(${at('total')}>0,SUMPRODUCT(ISNUMBER(${attitude})*(${attitude}<0)*${ties.column('influence')})/${at('total')},"")`,
        covering.against,
        'percent',
      ),
    ],
    pairs: [
      sheet.pairs,
      departments.size === 0 ? 0 : result(formula`COUNTIF(${block},">0")`, parts.functionPairs, 'whole'),
    ],
    same: [
      sheet.same,
      departments.size === 0
        ? 0
        : result(
            formula`SUMPRODUCT((${block}>0)*(ROW(${block})-ROW(${same[0] ?? block})=COLUMN(${block})-COLUMN(${same[0] ?? block})))`,
            parts.sameFunction,
            'whole',
          ),
    ],
  });
}

function roleCells(
  { words, result: page }: Source,
  { contacts, roles: table }: Layout,
  index: number,
): Record<string, Cell> {
  const role = roles[index] ?? 'economic';
  const { yes } = words.sheet;
  const column = contacts.column(role);
  const attitude = contacts.column('attitude');
  const covers = formula`SUMPRODUCT((${column}=${yes})*ISNUMBER(${attitude})*(${attitude}>=1)*(${contacts.column('evidence')}=1))`;
  return {
    role: words.text.roles[role],
    inRole: result(
      formula`COUNTIF(${column},${yes})`,
      page.contacts.filter(({ notes }) => notes.roles.includes(role)).length,
      'whole',
    ),
    covered: result(
      formula`IF(AND(${table.cell('inRole', index)}>0,${covers}>0),1,0)`,
      page.covering.roles.covered.includes(role) ? 1 : 0,
      'whole',
    ),
  };
}

function levelCells(
  { words, result: page }: Source,
  { contacts, ties, levels: table }: Layout,
  index: number,
): Record<string, Cell> {
  const level = levels[index] ?? 'executive';
  const name = table.cell('level', index);
  const theirs = contacts.column('level');
  const attitude = contacts.column('attitude');
  const at = page.contacts.filter((one) => one.level === level);
  const peers = page.covering.parallel.byLevel[index];
  return {
    level: words.text.levels[level],
    contacts: result(formula`COUNTIF(${theirs},${name})`, at.length, 'whole'),
    forUs: result(
      formula`SUMPRODUCT((${theirs}=${name})*ISNUMBER(${attitude})*(${attitude}>=1))`,
      at.filter(({ notes }) => (notes.attitude ?? 0) > 0).length,
      'whole',
    ),
    peers: result(
      formula`SUMPRODUCT((${theirs}=${name})*(${ties.column('peers')}>0))`,
      peers?.contacts ?? 0,
      'whole',
    ),
    links: result(formula`SUMIF(${theirs},${name},${ties.column('peers')})`, peers?.links ?? 0, 'whole'),
  };
}
