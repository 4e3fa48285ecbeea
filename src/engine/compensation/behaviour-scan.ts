/** A stretch of attainment over which pay does one thing. Attainment and pay in the units of the function scanned. */
export interface PayRegion {
  readonly kind: 'rising' | 'level' | 'falling';
  readonly from: number;
  readonly to: number;
  /** Pay just after `from` and just before `to`. */
  readonly payFrom: number;
  readonly payTo: number;
}

/** A cliff: pay jumps at one attainment. */
export interface PayJump {
  readonly at: number;
  /** Pay just below. */
  readonly before: number;
  /** Pay just above. */
  readonly after: number;
  readonly size: number;
}

export interface PayScan {
  /** In rising order, without gaps; a jump always ends a region. */
  readonly regions: readonly PayRegion[];
  readonly jumps: readonly PayJump[];
}

export interface ScanRange {
  readonly from: number;
  readonly to: number;
  /** Where the function may jump or bend: knots, gates, caps. Others are found to within a step. */
  readonly breaks: readonly number[];
  readonly step: number;
}

/** How near to a break its two sides are looked at. */
const aside = 1e-9;

/** The rise of a slope of 5,000 from one side to the other: less is no jump. */
const leastJump = 1e-5;

/** Rounding of a sum of a few payouts. */
const samePay = 1e-11;

/**
 * What pay does over a whole range of results: where it rises, stays level (two results with equal pay), or falls although
 * results rise, and where it jumps. Method: the function is looked at on both sides of every break and at every step.
 *
 * @throws RangeError when the range has no length or the step is not positive, or would make more than a million steps.
 * @see Oyer, P. (1998), Fiscal Year Ends and Nonlinear Incentive Contracts, Quarterly Journal of Economics 113, for why
 *   jumps and flats change behaviour.
 * @example scanPay(pays, { from: 0, to: 1.5, breaks: [0.8, 1, 1.2], step: 0.01 }).jumps
 * // [{ at: 0.8, before: 0, after: 0.5, size: 0.5 }]
 */
export function scanPay(pay: (attainment: number) => number, range: ScanRange): PayScan {
  const points = scanPoints(range);
  const jumps = points.flatMap((at) => jumpAt(pay, at, range));
  const jumping = new Set(jumps.map(({ at }) => at));
  const regions: PayRegion[] = [];
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (from === undefined) continue;
    const slice = sliceOf(pay, from, to);
    const last = regions.at(-1);
    if (last?.kind === slice.kind && !jumping.has(from)) {
      regions[regions.length - 1] = { ...last, to, payTo: slice.payTo };
    } else regions.push(slice);
  }
  return { regions, jumps };
}

function scanPoints({ from, to, breaks, step }: ScanRange): number[] {
  if (!(from < to && to - from < Infinity)) throw new RangeError(`cannot scan from ${from} to ${to}`);
  const steps = Math.ceil((to - from) / step);
  if (!(step > 0 && steps <= 1e6)) throw new RangeError(`cannot scan in steps of ${step}`);
  const grid = Array.from({ length: steps }, (_, index) => from + index * step);
  const inside = breaks.filter((at) => at > from && at < to);
  const kept: number[] = [];
  // Two points that are one but for rounding would be looked at from each other's wrong side.
  const isNew = (at: number) => !kept.some((other) => Math.abs(other - at) < 4 * aside);
  for (const at of [from, to, ...inside]) {
    if (isNew(at)) kept.push(at);
  }
  return [...kept, ...grid.filter(isNew)].toSorted((a, b) => a - b);
}

function jumpAt(pay: (attainment: number) => number, at: number, { from, to }: ScanRange): PayJump[] {
  if (at === from || at === to) return [];
  const before = pay(at - aside);
  const after = pay(at + aside);
  const size = after - before;
  return Math.abs(size) > leastJump ? [{ at, before, after, size }] : [];
}

function sliceOf(pay: (attainment: number) => number, from: number, to: number): PayRegion {
  const payFrom = pay(from + aside);
  const payTo = pay(to - aside);
  const change = payTo - payFrom;
  const kind = Math.abs(change) <= samePay ? 'level' : change > 0 ? 'rising' : 'falling';
  return { kind, from, to, payFrom, payTo };
}
