import { firstPools, poolPresets, type PoolPresetId } from '../presets/cost-pools.ts';
import { portfolioLimits, type PortfolioInputs } from '../schema.ts';
import type { CostPool, Decision, DecisionKind } from '../schema/profit.ts';
import { own } from '../model/own.ts';

export type { PoolResult, AccountProfit, ProfitResult } from '../model/account-profit.ts';
export { evaluateProfit } from '../model/account-profit.ts';
export {
  evaluateLossMakers,
  type DecisionGap,
  type LossMaker,
  type LossMakers,
} from '../model/loss-makers.ts';
export { decisionKinds, type CostPool, type Decision, type DecisionKind } from '../schema/profit.ts';

type Change = (inputs: PortfolioInputs) => PortfolioInputs;

function changePools(how: (pools: readonly CostPool[]) => readonly CostPool[]): Change {
  return (inputs) => ({ ...inputs, profit: { ...inputs.profit, pools: how(inputs.profit.pools) } });
}

function emptyPool(id: string, preset: string | null): CostPool {
  return { id, preset, name: '', driver: '', cost: null, quantities: {}, source: '' };
}

/** The built-in pools that are not in use. */
export function freePools({ profit }: PortfolioInputs): readonly PoolPresetId[] {
  return poolPresets.filter((id) => !profit.pools.some((pool) => pool.preset === id));
}

export function isPoolPreset(id: string): id is PoolPresetId {
  return poolPresets.some((preset) => preset === id);
}

export function hasRoomForPools({ profit }: PortfolioInputs): boolean {
  return profit.pools.length < portfolioLimits.pools;
}

/** A built-in pool. Nothing happens when it is there or the list is full. */
export function addPool(preset: PoolPresetId): Change {
  return (inputs) => {
    if (!freePools(inputs).includes(preset) || !hasRoomForPools(inputs)) return inputs;
    return changePools((pools) => [...pools, emptyPool(preset, preset)])(inputs);
  };
}

/** The usual pools, for a reader who has none. */
export function addFirstPools(): Change {
  return (inputs) => firstPools.reduce((current, preset) => addPool(preset)(current), inputs);
}

/** The reader's own, as far as there is room. */
export function addOwnPools(pools: readonly Pick<CostPool, 'id' | 'name' | 'driver' | 'cost' | 'source'>[]) {
  return changePools((known) =>
    [...known, ...pools.map((pool) => ({ ...emptyPool(pool.id, null), ...pool }))].slice(
      0,
      portfolioLimits.pools,
    ),
  );
}

export function patchPool(id: string, patch: Partial<Pick<CostPool, 'name' | 'driver' | 'cost' | 'source'>>) {
  return changePools((pools) => pools.map((pool) => (pool.id === id ? { ...pool, ...patch } : pool)));
}

export function removePools(ids: ReadonlySet<string>): Change {
  return changePools((pools) => pools.filter(({ id }) => !ids.has(id)));
}

export interface QuantityChange {
  readonly poolId: string;
  readonly accountId: string;
  /** Null is not known. */
  readonly quantity: number | null;
}

/** One gesture, such as a pasted block, as one change. */
export function setQuantities(changes: readonly QuantityChange[]): Change {
  const byPool = Map.groupBy(changes, ({ poolId }) => poolId);
  return changePools((pools) =>
    pools.map((pool) => {
      const own = byPool.get(pool.id);
      if (own === undefined) return pool;
      const quantities = new Map(Object.entries(pool.quantities));
      for (const { accountId, quantity } of own) {
        if (quantity === null) quantities.delete(accountId);
        else quantities.set(accountId, quantity);
      }
      return { ...pool, quantities: Object.fromEntries(quantities) };
    }),
  );
}

/** One decision for each account; another kind keeps the words and the day, null takes the decision back. */
export function decide(accountId: string, kind: DecisionKind | null): Change {
  return (inputs) => {
    const { [accountId]: before, ...others } = inputs.profit.decisions;
    if (kind === null) return { ...inputs, profit: { ...inputs.profit, decisions: others } };
    return patchDecision(accountId, { kind, reason: before?.reason ?? '' })(inputs);
  };
}

export function patchDecision(accountId: string, patch: Partial<Decision>): Change {
  return (inputs) => {
    const { decisions } = inputs.profit;
    const before = own(decisions, accountId) ?? { kind: 'reprice', reason: '', reviewDate: '' };
    const decision: Decision = { ...before, ...patch };
    return { ...inputs, profit: { ...inputs.profit, decisions: { ...decisions, [accountId]: decision } } };
  };
}
