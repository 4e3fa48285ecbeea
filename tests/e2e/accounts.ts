/** Accounts that tests enter, and what follows from them by plain sums: none of it is worked out by the site. */
export interface TestYear {
  readonly revenue: number;
  readonly directCost: number;
  readonly indirectCost: number;
}

export interface TestAccount {
  readonly name: string;
  readonly segment: string;
  readonly region: string;
  /** Two past years, this year and two forecast years. */
  readonly years: readonly TestYear[];
}

export const thisYear = new Date().getFullYear();
export const years = [-2, -1, 0, 1, 2].map((offset) => thisYear + offset);

/** Figures in steps of ten thousand, so that they can be given in 万 too; every sixth account loses money. */
export function makeAccounts(count: number, nameOf: (n: number) => string): readonly TestAccount[] {
  return Array.from({ length: count }, (_, index) => {
    const losing = index % 6 === 1;
    return {
      name: nameOf(index + 1),
      segment: index % 2 === 0 ? 'A' : 'B',
      region: index % 3 === 0 ? 'N' : 'S',
      years: years.map((_year, offset) => {
        const revenue = (count - index) * 100_000 + ((index * 7) % 13) * 10_000 * (offset + 1);
        const directCost = Math.round((revenue * 0.6) / 10_000) * 10_000;
        const indirectCost = losing
          ? revenue - directCost + (index + 1) * 10_000
          : 10_000 * (1 + (index % 4));
        return { revenue, directCost, indirectCost };
      }),
    };
  });
}

export function netOf({ years: figures }: TestAccount): number {
  return figures.reduce((sum, year) => sum + year.revenue - year.directCost - year.indirectCost, 0);
}

export function revenueThisYear({ years: figures }: TestAccount): number {
  return figures[2]?.revenue ?? 0;
}

function figuresOf({ years: figures }: TestAccount, unit: number): number[] {
  return figures.flatMap((year) => [year.revenue / unit, year.directCost / unit, year.indirectCost / unit]);
}

/** Rows as they stand in a spreadsheet: name, segment, region, then three figures for each year. */
export function sheetOf(accounts: readonly TestAccount[], unit = 1): readonly (readonly string[])[] {
  return accounts.map((account) => [
    account.name,
    account.segment,
    account.region,
    ...figuresOf(account, unit).map(String),
  ]);
}

/** As a spreadsheet puts rows on the clipboard. */
export function tabSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.join('\t')}\r\n`).join('');
}
