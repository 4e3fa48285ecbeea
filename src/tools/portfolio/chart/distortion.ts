import { fill } from '../../../i18n/fill.ts';
import type { AccountProfit, ProfitResult } from '../model/account-profit.ts';
import type { ProfitWords } from './profit-words.ts';
import { compact, compactMoney, money, percent, signOfMoney } from './words.ts';

/** As many bars as can be told apart. */
const shownBars = 12;

/** A difference below this part of the larger amount is rounding. */
const sameMoney = 1e-9;

interface Distorted extends AccountProfit {
  readonly byActivity: number;
  readonly byVolume: number;
  readonly distortion: number;
}

function isDistorted(account: AccountProfit): account is Distorted {
  return account.distortion !== null;
}

function differs({ distortion, byActivity, byVolume }: Distorted): boolean {
  return Math.abs(distortion) > sameMoney * Math.max(byActivity, byVolume);
}

/** From the account that is most of all dearer than its volume to the one that is most of all cheaper. */
export function distorted({ accounts }: ProfitResult): readonly Distorted[] {
  return accounts.filter(isDistorted).toSorted((a, b) => b.distortion - a.distortion);
}

export function dearer(result: ProfitResult): readonly Distorted[] {
  return distorted(result).filter((account) => account.distortion > 0 && differs(account));
}

export function distortionFinding(words: ProfitWords, result: ProfitResult): string {
  const { finding } = words.profit.distortion;
  if (distorted(result).length === 0) return finding.open;
  const n = dearer(result).length;
  return n === 0 ? finding.none : fill(finding.some, { n });
}

/** With its sign, which a bar beside the middle line has too. */
function signed(words: ProfitWords, value: number): string {
  return `${value > 0 ? '+' : ''}${compact(words, value)}`;
}

export function distortionChart(result: ProfitResult, words: ProfitWords) {
  const all = distorted(result);
  if (!all.some(differs)) return null;
  const largest = new Set(
    all.toSorted((a, b) => Math.abs(b.distortion) - Math.abs(a.distortion)).slice(0, shownBars),
  );
  const bars = all.filter((account) => largest.has(account));
  const colors = bars.map(({ distortion }) => (distortion > 0 ? '--brick' : '--petrol'));
  return {
    type: 'bar' as const,
    data: {
      labels: bars.map(({ name, distortion }) => `${shortName(name)}  ${signed(words, distortion)}`),
      datasets: [
        {
          data: bars.map(({ distortion }) => distortion),
          backgroundColor: colors.map((color) => `${color}/70`),
          borderColor: colors,
          maxBarThickness: 18,
        },
      ],
    },
    options: {
      indexAxis: 'y' as const,
      scales: {
        x: {
          grid: { color: '--rule' },
          ticks: {
            color: '--soft',
            maxTicksLimit: 6,
            callback: (value: number | string) => compact(words, Number(value)),
          },
          title: {
            display: true,
            text: fill(words.profit.distortion.axis, { sign: signOfMoney(words) }),
            color: '--soft',
          },
        },
        y: { grid: { display: false }, ticks: { color: '--ink', autoSkip: false } },
      },
      plugins: {
        legend: { display: false },
        tooltip: { callbacks: { label: ({ raw }: { raw: unknown }) => compactMoney(words, Number(raw)) } },
      },
    },
  };
}

const longestName = 18;

function shortName(name: string): string {
  const signs = Array.from(name);
  return signs.length > longestName ? `${signs.slice(0, longestName - 1).join('')}…` : name;
}

/** How many bars there are, when not all accounts have one. */
export function barsLeftOut(result: ProfitResult): number | null {
  return distorted(result).length > shownBars ? shownBars : null;
}

export function distortionTable(result: ProfitResult, words: ProfitWords) {
  const { quantities: heads, distortion } = words.profit;
  return {
    caption: distortion.caption,
    head: [heads.account, heads.byActivity, heads.byVolume, heads.distortion],
    // Written only when the table is asked for.
    get rows() {
      const all = distorted(result);
      const rows = all.map(({ name, byActivity, byVolume, distortion: own }) => [
        name,
        money(words, byActivity),
        money(words, byVolume),
        money(words, own),
      ]);
      const { assigned } = result.totals;
      return [...rows, [distortion.sum, money(words, assigned), money(words, assigned), money(words, 0)]];
    },
  };
}

/** The share of an account in the revenue that is shared out by. */
export function volumeShare(words: ProfitWords, { revenue }: AccountProfit, result: ProfitResult): string {
  const { totals } = result;
  return percent(words, revenue === null || totals.revenue <= 0 ? null : revenue / totals.revenue, 1);
}
