import { fill } from '../../../i18n/fill.ts';
import type { OpenCell, WhitespaceNote, WhitespaceResult, WhitespaceTotals } from '../model/whitespace.ts';
import { cellStates, type Offering } from '../schema/whitespace.ts';
import { offeringName, type WhitespaceWords } from './whitespace-words.ts';
import { compact, compactMoney, figure, money, percent, signOfMoney } from './words.ts';

/** Shorter lists are too short to speak of their share. */
const manyOpen = 10;

interface NamedCell extends OpenCell {
  readonly account: string;
  readonly offering: string;
}

function named(
  words: WhitespaceWords,
  result: WhitespaceResult,
  offerings: readonly Offering[],
): NamedCell[] {
  const rows = new Map(result.rows.map(({ id, name }) => [id, name]));
  const names = new Map(offerings.map((offering) => [offering.id, offeringName(words, offering)]));
  return result.largestOpen.map((cell) => ({
    ...cell,
    account: rows.get(cell.rowId) ?? '',
    offering: names.get(cell.offeringId) ?? '',
  }));
}

function topShare({ largestOpen, total }: WhitespaceResult): number {
  return largestOpen.reduce((sum, { value }) => sum + value, 0) / total.open;
}

export function openFinding(words: WhitespaceWords, result: WhitespaceResult): string {
  const text = words.space.largest;
  const [first] = result.largestOpen;
  if (first === undefined) return text.none;
  if (result.largestOpen.length === manyOpen) {
    return fill(text.findingMany, { percent: percent(words, topShare(result)) });
  }
  const name = result.rows.find(({ id }) => id === first.rowId)?.name ?? '';
  return fill(text.finding, { name, money: compactMoney(words, first.value) });
}

const colors = { could: '--brass', competitor: '--brick' } as const;

export function openChart(result: WhitespaceResult, offerings: readonly Offering[], words: WhitespaceWords) {
  const cells = named(words, result, offerings);
  if (cells.length === 0) return null;
  const { largest, state } = words.space;
  return {
    type: 'bar' as const,
    data: {
      labels: cells.map((cell) =>
        fill(largest.cell, { mark: state[cell.state].mark, name: cell.account, offering: cell.offering }),
      ),
      datasets: [
        {
          data: cells.map(({ value }) => value),
          backgroundColor: cells.map((cell) => `${colors[cell.state]}/70`),
          borderColor: cells.map((cell) => colors[cell.state]),
          maxBarThickness: 18,
        },
      ],
    },
    options: {
      indexAxis: 'y' as const,
      layout: { padding: { right: 48 } },
      scales: {
        x: {
          beginAtZero: true,
          grid: { color: '--rule' },
          ticks: {
            color: '--soft',
            maxTicksLimit: 5,
            callback: (value: number | string) => compact(words, Number(value)),
          },
          title: {
            display: true,
            text: fill(largest.axis, { sign: signOfMoney(words) }),
            color: '--soft',
          },
        },
        y: { grid: { display: false }, ticks: { color: '--ink', autoSkip: false } },
      },
      plugins: {
        legend: { display: false },
        tooltip: { callbacks: { label: ({ raw }: { raw: unknown }) => compactMoney(words, Number(raw)) } },
        markLabels: {
          labels: [cells.map(({ value }) => compact(words, value))],
          color: '--ink',
          align: 'right' as const,
        },
      },
    },
  };
}

export function openTable(result: WhitespaceResult, offerings: readonly Offering[], words: WhitespaceWords) {
  const { largest, state } = words.space;
  return {
    caption: largest.caption,
    head: [largest.head.cell, largest.head.state, largest.head.value],
    rows: named(words, result, offerings).map((cell) => [
      fill(largest.cell, { mark: state[cell.state].mark, name: cell.account, offering: cell.offering }),
      state[cell.state].long,
      money(words, cell.value),
    ]),
  };
}

/** The figures of a line of the roll-up, in the order of its heads. */
export function rollUpHeads(words: WhitespaceWords): readonly string[] {
  const { columns, rollUp, state } = words.space;
  const marks = { have: state.have.mark, could: state.could.mark, competitor: state.competitor.mark };
  const sign = signOfMoney(words);
  const inMoney = (name: string) => fill(words.text.table.inCurrency, { name, sign });
  return [
    inMoney(columns.have),
    inMoney(columns.competitor),
    columns.share,
    inMoney(columns.could),
    inMoney(columns.open),
    fill(rollUp.count, { ...marks, none: state.none.mark }),
    columns.notLookedAt,
  ];
}

export function rollUpCells(words: WhitespaceWords, totals: WhitespaceTotals): readonly string[] {
  const amount = (value: number) => figure(words, value, 0);
  return [
    amount(totals.have),
    amount(totals.competitor),
    percent(words, totals.share),
    amount(totals.could),
    amount(totals.open),
    cellStates.map((state) => totals.count[state]).join(' / '),
    String(totals.notLookedAt),
  ];
}

/** What is bought, from whom, what is open, and where most of it lies. */
export function whitespaceReading(
  words: WhitespaceWords,
  result: WhitespaceResult,
  offerings: readonly Offering[],
): readonly string[] {
  const { reading, state } = words.space;
  const { total, notes } = result;
  if (notes.some(({ code }) => code === 'no-accounts' || code === 'no-offerings' || code === 'no-cells'))
    return [];
  const amounts = {
    wallet: compactMoney(words, total.wallet),
    have: compactMoney(words, total.have),
    competitor: compactMoney(words, total.competitor),
    share: percent(words, total.share),
  };
  const cells = named(words, result, offerings);
  const [first] = cells;
  return [
    total.share === null ? reading.noWallet : fill(reading.wallet, amounts),
    total.could > 0 ? fill(reading.could, { could: compactMoney(words, total.could) }) : null,
    first
      ? fill(reading.largest, {
          offering: first.offering,
          name: first.account,
          money: compactMoney(words, first.value),
          state: state[first.state].long,
        })
      : null,
    cells.length === manyOpen
      ? fill(reading.top, { n: manyOpen, percent: percent(words, topShare(result)) })
      : null,
  ].filter((sentence) => sentence !== null);
}

export function whitespaceNoteSentence({ space }: WhitespaceWords, note: WhitespaceNote): string {
  return fill(space.notes[note.code], { ...note });
}
