import type { Account } from '../../../workspace/schema.ts';
import type { Promised } from '../schema.ts';
import type { FunctionLine } from './function-line.ts';
import { isAble } from './stage.ts';

export type PromiseStand = 'at-risk' | 'unknown' | 'holds' | 'nobody';

export interface PromiseLine {
  readonly promise: Promised;
  /** Null is all strategic accounts, or one that is gone. */
  readonly accountName: string | null;
  readonly functions: readonly FunctionLine[];
  /** Those that must deliver and are below able. */
  readonly below: readonly FunctionLine[];
  readonly stand: PromiseStand;
}

/**
 * Whether a promise rests on functions that can deliver it: at risk when one is below "able", not known while the stage of one
 * is not, and nobody's when no function has been named. A function that is gone is left out.
 *
 * @see Our own check (tools.md, 2).
 * @example promiseLine(promise, [logisticsAware], []).stand // 'at-risk'
 */
export function promiseLine(
  promise: Promised,
  functions: readonly FunctionLine[],
  accounts: readonly Pick<Account, 'id' | 'name'>[],
): PromiseLine {
  const needed = functions.filter(({ id }) => promise.functionIds.includes(id));
  const below = needed.filter(({ stage }) => stage !== null && !isAble(stage));
  return {
    promise,
    accountName: accounts.find(({ id }) => id === promise.accountId)?.name ?? null,
    functions: needed,
    below,
    stand: standOf(needed, below),
  };
}

function standOf(needed: readonly FunctionLine[], below: readonly FunctionLine[]): PromiseStand {
  if (needed.length === 0) return 'nobody';
  if (below.length > 0) return 'at-risk';
  return needed.some(({ stage }) => stage === null) ? 'unknown' : 'holds';
}
