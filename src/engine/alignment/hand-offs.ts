export interface HandOffLog {
  /** Tasks handed over in a month; null is not known. */
  readonly handed: number | null;
  /** Of these, closed on time without a reminder. */
  readonly closed: number | null;
  /** Hours that somebody spends on one that has to be chased. */
  readonly hours: number | null;
  /** Of such an hour. */
  readonly cost: number | null;
}

export type NoHandOffs = 'not-counted' | 'more-closed';

export interface HandOffs {
  /** 0 to 1; null with a reason. */
  readonly rate: number | null;
  readonly noRate: NoHandOffs | null;
  readonly chased: number | null;
  /** A month; null while hours or cost are not known. */
  readonly drift: number | null;
}

/**
 * How many hand-offs close without anybody running after them, and what running after the others costs a month:
 * `chased × hours × cost`. In the unit of `cost`.
 *
 * @see method.md, key 2 (d): hand-off rate and drift cost; Sherman, Sperry and Reese (2003), Key 2, for the hand-off as the
 *   moment that shows alignment.
 * @example handOffs({ handed: 40, closed: 30, hours: 2, cost: 50 }) // { rate: 0.75, chased: 10, drift: 1000, noRate: null }
 */
export function handOffs({ handed, closed, hours, cost }: HandOffLog): HandOffs {
  if (handed === null || closed === null || handed === 0) return without('not-counted');
  if (closed > handed) return without('more-closed');
  const chased = handed - closed;
  const drift = hours === null || cost === null ? null : chased * hours * cost;
  return { rate: closed / handed, noRate: null, chased, drift };
}

function without(noRate: NoHandOffs): HandOffs {
  return { rate: null, noRate, chased: null, drift: null };
}
