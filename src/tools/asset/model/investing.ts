import { neededChange, worthOfChange } from '../../../engine/asset/chance-of-keeping.ts';
import { breakEvenRetention, lifetimeValue } from '../../../engine/asset/lifetime-value.ts';
import type { Base, Outlook, Wish } from '../schema.ts';
import type { Lifetimes } from './lifetimes.ts';
import type { Replaced } from './replacing.ts';

/** A retention at which something is just worth it. */
export type RetentionNeeded =
  /** A figure that it rests on is missing. */
  | { readonly kind: 'open' }
  /** The account loses money, so that keeping it longer costs more. */
  | { readonly kind: 'negative' }
  /** The value has no end, or no retention up to 100 % gives it. */
  | { readonly kind: 'beyond' }
  /** Even an account that certainly leaves is worth that much. */
  | { readonly kind: 'any' }
  | { readonly kind: 'at'; readonly retention: number; readonly points: number };

export interface Investing {
  readonly amount: number | null;
  readonly base: Base;
  /** What the chance is multiplied by; null where that is not known. */
  readonly value: number | null;
  /** Change x value; null where one of them is not known. */
  readonly worth: number | null;
  readonly balance: number | null;
  /** By how much the chance has to rise: `none` where no change is enough. */
  readonly needed:
    | { readonly kind: 'open' | 'none' }
    | { readonly kind: 'change'; readonly change: number; readonly isMet: boolean | null };
  /** Retention at which the endless value has risen by the amount. */
  readonly toEarnBack: RetentionNeeded;
  /** Retention at which the endless value is no more than the replacement cost. */
  readonly toReplace: RetentionNeeded;
}

/**
 * What an investment in the relationship has to change to pay, and the retentions at which it, or a replacement, is just worth
 * it. The retentions follow from the endless form with constant retention.
 *
 * @throws RangeError when a number is not finite.
 * @see engine/asset/chance-of-keeping.ts and breakEvenRetention; what is compared with what is this site's own.
 * @example investingIn(wish, outlook, lifetimes, replaced).needed // { kind: 'change', change: 0.000185, isMet: true }
 */
export function investingIn(
  { amount, change, base }: Wish,
  outlook: Outlook,
  lifetimes: Lifetimes | null,
  replaced: Replaced,
): Investing {
  const replacement = replaced.kind === 'known' ? replaced.total : null;
  const value = base === 'lifetime' ? (lifetimes?.asset ?? null) : replacement;
  const worth = change === null || value === null ? null : worthOfChange(change, value);
  const now = lifetimes?.endless[outlook.convention] ?? null;
  return {
    amount,
    base,
    value,
    worth,
    balance: worth === null || amount === null ? null : worth - amount,
    needed: neededFor(amount, value, change),
    toEarnBack: retentionFor(amount === null || now === null ? null : now + amount, lifetimes, outlook),
    toReplace: retentionFor(replacement, lifetimes, outlook),
  };
}

function neededFor(amount: number | null, value: number | null, change: number | null): Investing['needed'] {
  if (amount === null || value === null) return { kind: 'open' };
  const needed = neededChange(amount, value);
  if (needed === null) return { kind: 'none' };
  return { kind: 'change', change: needed, isMet: change === null ? null : change >= needed };
}

function retentionFor(
  target: number | null,
  lifetimes: Lifetimes | null,
  { retention, discount, growth, convention }: Outlook,
): RetentionNeeded {
  if (target === null || lifetimes === null) return { kind: 'open' };
  const { margin } = lifetimes;
  if (margin <= 0) return { kind: 'negative' };
  const found = breakEvenRetention(target, { margin, discount, growth }, convention);
  if (found !== null) return { kind: 'at', retention: found, points: found - retention };
  const least = lifetimeValue({ margin, retention: 0, discount, growth }, convention) ?? 0;
  return { kind: target < least ? 'any' : 'beyond' };
}
