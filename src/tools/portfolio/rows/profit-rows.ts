import { fill } from '../../../i18n/fill.ts';
import { gapSentences } from '../chart/profit-reading.ts';
import { driverName, poolName, type ProfitWords } from '../chart/profit-words.ts';
import { signOfMoney } from '../chart/words.ts';
import type { ProfitResult } from '../model/account-profit.ts';
import { own } from '../model/own.ts';
import type { LossMaker, LossMakers } from '../model/loss-makers.ts';
import type { CostPool, ProfitPart } from '../schema/profit.ts';
import type { Cell } from '../rows.ts';

function poolRows({ pools }: ProfitPart, result: ProfitResult, words: ProfitWords): Cell[][] {
  const text = words.profit.pools;
  const heads = [
    text.name,
    text.driver,
    fill(text.cost, { currency: signOfMoney(words) }),
    text.total,
    text.rate,
    text.source,
  ];
  const rows = pools.map((pool, at) => [
    poolName(words, pool),
    driverName(words, pool),
    pool.cost,
    result.pools[at]?.total ?? null,
    result.pools[at]?.rate ?? null,
    pool.source,
  ]);
  return [heads, ...rows];
}

function decisionCells(words: ProfitWords, loss: LossMaker | undefined): Cell[] {
  if (loss === undefined) return ['', '', '', ''];
  const { kinds } = words.profit.decisions;
  const kind = loss.kind === null ? '' : kinds[loss.kind];
  return [kind, loss.reason, loss.reviewDate, gapSentences(words, loss).join(' ')];
}

/** Counts of a pool under its name and what is counted, so that two pools with one driver can be told apart. */
function countHead(words: ProfitWords, pool: CostPool): string {
  return `${poolName(words, pool)}: ${driverName(words, pool)}`;
}

/** The pools, an empty row, then one row for each account with unrounded figures and the decision about it. */
export function profitRows(
  part: ProfitPart,
  result: ProfitResult,
  losses: LossMakers,
  words: ProfitWords,
): readonly (readonly Cell[])[] {
  const { quantities: text, decisions } = words.profit;
  const byId = new Map(losses.list.map((loss) => [loss.id, loss]));
  const heads = [
    text.account,
    ...part.pools.map((pool) => countHead(words, pool)),
    text.byActivity,
    text.byVolume,
    text.distortion,
    text.entered,
    text.beyond,
    text.net,
    text.netByActivity,
    words.text.table.net,
    decisions.decision,
    decisions.words,
    decisions.by,
    decisions.missing,
  ];
  const rows = result.accounts.map((account) => [
    account.name,
    ...part.pools.map(({ quantities }) => own(quantities, account.id) ?? null),
    account.byActivity,
    account.byVolume,
    account.distortion,
    account.entered,
    account.beyondEntered,
    account.net,
    account.netByActivity,
    account.fiveYearNet,
    ...decisionCells(words, byId.get(account.id)),
  ]);
  return [...poolRows(part, result, words), [''], heads, ...rows];
}
