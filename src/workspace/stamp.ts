/**
 * When an edit was made: the time as far as the clocks seen so far allow it to go forward, a counter within
 * it, and the tab, so that every tab puts the same edits in the same order even when a clock is set back.
 */
export interface Stamp {
  readonly time: number;
  readonly count: number;
  readonly tab: string;
}

export function compareStamps(a: Stamp, b: Stamp): number {
  return a.time - b.time || a.count - b.count || (a.tab < b.tab ? -1 : Number(a.tab > b.tab));
}

export function laterStamp(a: Stamp | null, b: Stamp | null): Stamp | null {
  if (a === null || b === null) return a ?? b;
  return compareStamps(a, b) < 0 ? b : a;
}

/** The stamp of an edit made now, later than everything this tab has seen. */
export function nextStamp(seen: Stamp | null, now: number, tab: string): Stamp {
  if (seen === null || now > seen.time) return { time: now, count: 0, tab };
  return { time: seen.time, count: seen.count + 1, tab };
}
