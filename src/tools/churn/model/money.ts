import { neededChange, worthOfChange } from '../../../engine/asset/chance-of-keeping.ts';
import { lossChance, survivalCurve } from '../../../engine/churn/loss-chance.ts';
import type { AccountAsset } from '../../../workspace/account-asset.ts';
import type { ChanceBasis, ChurnCase, ChurnSettings, Stage } from '../schema.ts';

export interface Money {
  /** Of losing the account within a year; null is not known. */
  readonly chance: number | null;
  readonly basis: ChanceBasis;
  readonly asset: {
    readonly value: number | null;
    /** `asset`: from the tool of that name; `own`: typed here; `none`: neither. */
    readonly from: 'asset' | 'own' | 'none';
    /** What the tool said. */
    readonly tool: AccountAsset['kind'];
  };
  /** Chance x value; null where one of them is not known. */
  readonly atRisk: number | null;
  readonly budget: Budget;
  /** Chance that it is still there after each year, from year 0; empty while the chance is not known. */
  readonly survival: readonly number[];
  /** The same for a healthy account; empty where all accounts have one chance. */
  readonly healthy: readonly number[];
}

export interface Budget {
  readonly amount: number | null;
  /** The change said, no more than the chance itself; null is not said. */
  readonly change: number | null;
  /** Whether more was said than there is. */
  readonly isHeld: boolean;
  /** Change x value, and what is left of it after the budget. */
  readonly worth: number | null;
  readonly balance: number | null;
  /** By how much the chance has to fall for the budget to pay. */
  readonly needed:
    /** A figure is missing; it costs more than the account is worth; the chance is not even that large. */
    | { readonly kind: 'open' | 'none' }
    | { readonly kind: 'beyond'; readonly change: number }
    | { readonly kind: 'change'; readonly change: number; readonly isMet: boolean | null };
}

export const survivalYears = 5;

/**
 * What is at risk in one account, and what prevention may cost. Money in workspace currency, chances of one year as fractions.
 * The value from the tool `asset` comes before one typed here.
 *
 * @throws RangeError when a number is outside the limits of the schema.
 * @see method.md, 5b, for the chances by phase, which are assumptions; engine/churn/loss-chance.ts for the constant one;
 *   engine/asset/chance-of-keeping.ts for break-even.
 * @example moneyOf(own, 2, settings, { kind: 'known', value: 1_000_000, form: 'endless' }).atRisk // 250_000
 */
export function moneyOf(
  own: Pick<ChurnCase, 'asset' | 'budget' | 'change'>,
  stage: Stage | null,
  settings: ChurnSettings,
  tool: AccountAsset,
): Money {
  const { chances, basis } = settings;
  const chance = chanceOf(stage, settings);
  const value = tool.kind === 'known' ? tool.value : own.asset.value;
  const isOwn = tool.kind !== 'known' && value !== null;
  return {
    chance,
    basis,
    asset: { value, from: tool.kind === 'known' ? 'asset' : isOwn ? 'own' : 'none', tool: tool.kind },
    atRisk: chance === null || value === null ? null : worthOfChange(chance, value),
    budget: budgetOf(own, chance, value),
    survival: chance === null ? [] : survivalCurve(chance, survivalYears),
    healthy: basis === 'past' || chance === null ? [] : survivalCurve(chances[0] ?? 0, survivalYears),
  };
}

/**
 * The chance of losing an account within a year: by its stage, or from past losses and the same for all. Null is not known.
 *
 * @throws RangeError when a count is negative or not finite.
 * @see As for {@link moneyOf}.
 * @example chanceOf(2, defaultSettings) // 0.25
 */
export function chanceOf(
  stage: Stage | null,
  { basis, chances, losses, accountYears }: ChurnSettings,
): number | null {
  if (basis === 'past') return lossChance(losses, accountYears);
  return stage === null ? null : (chances[stage] ?? null);
}

function budgetOf(
  { budget: amount, change: said }: Pick<ChurnCase, 'budget' | 'change'>,
  chance: number | null,
  value: number | null,
): Budget {
  const isHeld = said !== null && chance !== null && said > chance;
  const change = isHeld ? chance : said;
  const worth = change === null || value === null ? null : worthOfChange(change, value);
  return {
    amount,
    change,
    isHeld,
    worth,
    balance: worth === null || amount === null ? null : worth - amount,
    needed: neededFor(amount, chance, value, change),
  };
}

function neededFor(
  amount: number | null,
  chance: number | null,
  value: number | null,
  change: number | null,
): Budget['needed'] {
  if (amount === null || chance === null || value === null) return { kind: 'open' };
  const needed = neededChange(amount, value);
  if (needed === null) return { kind: 'none' };
  if (needed > chance) return { kind: 'beyond', change: needed };
  return { kind: 'change', change: needed, isMet: change === null ? null : change >= needed };
}
