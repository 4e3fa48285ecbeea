import { result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula } from '../../../exchange/workbook/formula.ts';
import { anchored } from '../../../exchange/workbook/place.ts';
import { titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { tierName } from '../chart.ts';
import { peakHours } from '../model/limits.ts';
import type { Layout } from './layout.ts';
import type { Source } from './source.ts';

/** Claims that differ by less are the same, as on the page: 1/3 and 2/6 need not round alike. */
const claimDigits = 12;

/** The kind of every account in the order in which they begin, and what the first n of them ask of everybody. */
export function sequenceSheet(source: Source, layout: Layout): Sheet {
  const { sheets, notes } = source.words.sheet;
  const cached = cachedRows(source);
  return titledSheet({
    id: 'sequence',
    ...sheets.sequence,
    remark: notes.sequence,
    blocks: [layout.sequence.written((index) => sequenceRow(source, layout, index, cached[index]))],
    widths: [16],
    frozenRows: 4,
  });
}

interface CachedRow {
  readonly claims: readonly number[];
  readonly hours: readonly number[];
  readonly peaks: readonly number[];
}

function cachedRows({ inputs, result: page }: Source): readonly CachedRow[] {
  const total = inputs.tiers.reduce((sum, { mix }) => sum + mix, 0);
  const parts = inputs.tiers.map(({ mix }) => (total > 0 ? mix / total : 1 / inputs.tiers.length));
  const given = parts.map(() => 0);
  const hours = page.workloads.map(() => 0);
  const peaks = page.workloads.map(() => 0);
  return page.sequence.map((tier) => {
    const claims = parts.map((part, index) => part / (2 * (given[index] ?? 0) + 1));
    given[tier] = (given[tier] ?? 0) + 1;
    page.workloads.forEach((workload, index) => {
      hours[index] = (hours[index] ?? 0) + (workload.perMonth[tier] ?? 0);
      peaks[index] = (peaks[index] ?? 0) + peakHours(workload, tier, inputs.setUpMonths);
    });
    return { claims, hours: [...hours], peaks: [...peaks] };
  });
}

function sequenceRow(
  { inputs, result: page, words }: Source,
  { sequence: table, tiers, demand }: Layout,
  index: number,
  cached: CachedRow | undefined,
): Record<string, Cell> {
  const last = inputs.tiers.length - 1;
  const tier = page.sequence[index];
  const found = tier === undefined ? undefined : inputs.tiers[tier];
  if (!cached || tier === undefined || !found) return {};
  const claims = table.across('claim:0', `claim:${last}`, index);
  const own = table.cell('tier', index);
  const claimCells = inputs.tiers.map((_, at): [string, Cell] => {
    const claim = formula`${anchored(tiers.cell('part', at))}/(2*COUNTIF(${table.above('tier', index)},${at + 1})+1)`;
    return [
      `claim:${at}`,
      result(formula`ROUND(${claim},${claimDigits})`, roundedClaim(cached.claims[at] ?? 0), 'exact'),
    ];
  });
  const sums = page.workloads.flatMap((_, at): [string, Cell][] => {
    const added = (key: string, first: string, value: number): [string, Cell] => {
      const hours = anchored(demand.across(`${first}:0`, `${first}:${last}`, at));
      const before = index === 0 ? formula`0` : formula`${table.cell(`${key}:${at}`, index - 1)}`;
      return [`${key}:${at}`, result(formula`${before}+INDEX(${hours},1,${own})`, value, 'tenth')];
    };
    return [added('hours', 'month', cached.hours[at] ?? 0), added('peak', 'peak', cached.peaks[at] ?? 0)];
  });
  return {
    number: index + 1,
    ...Object.fromEntries(claimCells),
    tier: result(formula`MATCH(MAX(${claims}),${claims},0)`, tier + 1, 'whole'),
    tierName: result(formula`INDEX(${tiers.column('name')},${own})`, tierName(words, found)),
    ...Object.fromEntries(sums),
  };
}

function roundedClaim(claim: number): number {
  return Number(claim.toFixed(claimDigits));
}
