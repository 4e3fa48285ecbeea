export interface Row {
  readonly name: string;
  readonly runs: readonly number[];
  /** What the row stands beside, and its runs. */
  readonly beside: string;
  readonly other: readonly number[];
  /** How the cost grew from a tenth of the work to the whole of it. */
  readonly growth: number | null;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new RangeError('the median of nothing');
  return middle;
}

/** Milliseconds of each of `times` runs, after two that are not counted. */
export async function timed(work: () => unknown, times = 7): Promise<number[]> {
  const runs: number[] = [];
  for (let run = -2; run < times; run += 1) {
    const started = performance.now();
    await work();
    if (run >= 0) runs.push(performance.now() - started);
  }
  return runs;
}

export function print(rows: readonly Row[]): void {
  console.table(
    Object.fromEntries(
      rows.map(({ name, runs, beside, other, growth }) => [
        name,
        {
          'median ms': Number(median(runs).toFixed(2)),
          'min–max ms': `${Math.min(...runs).toFixed(2)}–${Math.max(...runs).toFixed(2)}`,
          beside,
          'its median ms': other.length > 0 ? Number(median(other).toFixed(2)) : '–',
          ratio: other.length > 0 ? Number((median(runs) / median(other)).toFixed(3)) : '–',
          'cost ×10 work': growth === null ? '–' : `×${growth.toFixed(1)}`,
        },
      ]),
    ),
  );
}
