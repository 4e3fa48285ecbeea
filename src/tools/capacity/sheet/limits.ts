import { fixed, result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula, type Formula } from '../../../exchange/workbook/formula.ts';
import type { Place } from '../../../exchange/workbook/place.ts';
import { titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { fill } from '../../../i18n/fill.ts';
import { bearerName, percent } from '../chart.ts';
import { startsTogether } from '../model/limits.ts';
import { limitIds, type Layout } from './layout.ts';
import type { Source } from './source.ts';

/** Hours that pass what there is by no more are not too many, as on the page. */
const rounding = 1e-9;

export function fitting(available: Place): Formula {
  return formula`${available}*(1+${rounding})+${rounding}`;
}

/** Who carries how many, and the start: the smallest of the limits. */
export function limitsSheet(source: Source, layout: Layout): Sheet {
  const { sheets, notes } = source.words.sheet;
  return titledSheet({
    id: 'limits',
    ...sheets.limits,
    remark: notes.limits,
    blocks: [startsBlock(source, layout), layout.limits.written((index) => limitRow(source, layout, index))],
    widths: [52, 16],
    frozenRows: 3,
  });
}

function startsBlock(source: Source, { starts, limits, assumptions, sequence }: Layout) {
  const { words, inputs, result: page } = source;
  const { start: text } = words.text;
  const own = words.sheet;
  const { line } = text;
  const smallest = (column: Place) => formula`IF(COUNT(${column})=0,"",MIN(${column}))`;
  const lines = page.recommendation.lines;
  const cached = (code: (typeof lines)[number]['code']) =>
    lines.find((one) => one.code === code)?.accounts ?? null;
  const all = formula`${starts.at('ceiling')},${starts.at('pilot')},${starts.at('set-up')},${starts.at('service')}`;
  const target = percent(words, inputs.serviceTarget, 0);
  return starts.written({
    ceiling: [line.ceilingAny, result(smallest(limits.column('carries')), cached('ceiling'), 'whole')],
    pilot: [line.pilot, result(formula`${assumptions.at('pilot')}`, cached('pilot'), 'whole')],
    'set-up': [line['set-up'], result(smallest(limits.column('setUp')), cached('set-up'), 'whole')],
    service: [fill(line.service, { target }), fixed(cached('service'), 'whole')],
    start: [text.smallest, result(formula`MIN(${all})`, page.recommendation.start, 'whole')],
    oneManager: [
      own.oneManager,
      result(
        carriedFormula(sequence.column('hours:0'), assumptions.at('perManager')),
        page.perManager,
        'whole',
      ),
    ],
  });
}

/** How many of the hours added up fit; empty where all do, and where nobody knows the hours there are. */
function carriedFormula(sums: Place, available: Place): Formula {
  const fits = formula`SUMPRODUCT(--(${sums}<=${fitting(available)}))`;
  return formula`IF(COUNT(${available})=0,"",IF(${fits}=ROWS(${sums}),"",${fits}))`;
}

function limitRow(source: Source, layout: Layout, index: number): Record<string, Cell> {
  const { words, inputs, result: page } = source;
  const { demand, limits: table, sequence, assumptions, starts } = layout;
  const { text } = words;
  const id = limitIds(source)[index] ?? '';
  const limit = page.limits[index];
  const workload = page.workloads[index];
  const carries = table.cell('carries', index);
  const first = page.ceiling.binding.includes(id) ? text.limits.first : null;
  const ends: Record<string, Cell> = {
    breaksAt: result(
      formula`IF(COUNT(${carries})=0,"",${carries}+1)`,
      limit === undefined || limit.carries === null ? null : limit.carries + 1,
      'whole',
    ),
    first: result(
      formula`IF(COUNT(${carries})=0,"",IF(${carries}=${starts.at('ceiling')},${text.limits.first},""))`,
      first,
    ),
  };
  if (!workload) {
    const [count, each] = [assumptions.at('sponsors'), assumptions.at('accountsEach')];
    return {
      name: bearerName(words, inputs, id),
      carries: result(
        formula`IF(COUNT(${count},${each})=2,${count}*${each},"")`,
        limit?.carries ?? null,
        'whole',
      ),
      ...ends,
    };
  }
  const available = demand.cell('available', index);
  const own = table.cell('available', index);
  return {
    name: result(formula`${demand.cell('name', index)}&""`, bearerName(words, inputs, id)),
    available: result(formula`IF(COUNT(${available})=1,${available},"")`, workload.available, 'tenth'),
    carries: result(carriedFormula(sequence.column(`hours:${index}`), own), limit?.carries ?? null, 'whole'),
    ...ends,
    setUp: result(
      carriedFormula(sequence.column(`peak:${index}`), own),
      startsTogether([workload], page.sequence, inputs.setUpMonths),
      'whole',
    ),
  };
}
