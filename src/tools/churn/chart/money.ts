import { fill } from '../../../i18n/fill.ts';
import type { AccountResult, Money } from '../model.ts';
import type { ChurnSettings } from '../schema.ts';
import { compactMoney, money, percent, pointsOf, type Words } from './words.ts';

/** What is at risk, or why that is not known. */
export function moneyFinding(words: Words, { name, money: own }: AccountResult): string {
  const { money: text } = words.text;
  if (own.atRisk === null) return text.open;
  if (own.atRisk < 0 || (own.asset.value ?? 0) <= 0) return text.negative;
  return fill(text.heading, { account: name, amount: compactMoney(words, own.atRisk) });
}

/** What is missing for it. */
export function missingSentences(words: Words, { money: own }: AccountResult): readonly string[] {
  const { money: text } = words.text;
  const chance = own.basis === 'past' ? text.openPast : text.openChance;
  return [...(own.chance === null ? [chance] : []), ...(own.asset.value === null ? [text.openValue] : [])];
}

function valueFrom({ text }: Words, { money: own, case: said }: AccountResult): string {
  const { from } = own.asset;
  if (from === 'asset') return text.money.fromAsset;
  if (from === 'none') return text.money.notKnown;
  return fill(text.money.fromOwn, { source: said.asset.source.trim() || text.money.noSource });
}

function chanceFrom({ text }: Words, { money: own, diagnosis: { stage } }: AccountResult): string {
  if (own.chance === null) return text.money.notKnown;
  return own.basis === 'past' ? text.money.fromPast : fill(text.money.fromPhase, { n: stage ?? 0 });
}

export function moneyTable(result: AccountResult, words: Words) {
  const { money: text } = words.text;
  const { chance, asset, atRisk } = result.money;
  return {
    caption: text.caption,
    head: [text.line, text.amount, text.from],
    rows: [
      [text.chance, percent(words, chance), chanceFrom(words, result)],
      [text.value, money(words, asset.value), valueFrom(words, result)],
    ],
    foot: [text.atRisk, money(words, atRisk), text.product],
  };
}

/** What the budget has to do, and whether it does. */
export function budgetSentences(words: Words, { chance, asset, budget }: Money): readonly string[] {
  const { budget: text } = words.text;
  const { needed, change, worth, balance, isHeld } = budget;
  const said = change === null ? '' : pointsOf(words, change);
  const verdict =
    needed.kind === 'change' && needed.isMet !== null
      ? [fill(needed.isMet ? text.met : text.notMet, { said })]
      : [];
  const answer =
    needed.kind === 'change' || needed.kind === 'beyond'
      ? fill(needed.kind === 'change' ? text.needed : text.beyond, {
          change: pointsOf(words, needed.change),
          chance: percent(words, chance),
        })
      : text[needed.kind];
  const sum =
    worth === null || balance === null
      ? []
      : [
          fill(text.worth, {
            said,
            value: money(words, asset.value),
            worth: money(words, worth),
            balance: money(words, balance),
          }),
        ];
  return [answer, ...verdict, ...(isHeld ? [fill(text.held, { said })] : []), ...sum];
}

export function survivalFinding(words: Words, { survival }: Money): string {
  return fill(words.text.survival.heading, { share: percent(words, survival.at(-1) ?? null) });
}

export function survivalTable({ survival, healthy }: Money, words: Words) {
  const { survival: text } = words.text;
  const isBeside = healthy.length > 0;
  return {
    caption: text.table,
    head: [text.year, text.now, ...(isBeside ? [text.healthy] : [])],
    rows: survival.map((share, year) => [
      String(year),
      percent(words, share),
      ...(isBeside ? [percent(words, healthy[year] ?? null)] : []),
    ]),
  };
}

export function survivalChart({ survival, healthy }: Money, words: Words) {
  const { survival: text } = words.text;
  const line = (label: string, data: readonly number[], color: string, dash: readonly number[]) => ({
    label,
    data: [...data],
    borderColor: color,
    borderDash: [...dash],
    borderWidth: 2,
    pointBackgroundColor: color,
    pointRadius: 3,
    clip: false as const,
  });
  return {
    type: 'line' as const,
    data: {
      labels: survival.map((_, year) => String(year)),
      datasets: [
        line(text.now, survival, '--petrol', []),
        ...(healthy.length > 0 ? [line(text.healthy, healthy, '--steel', [6, 4])] : []),
      ],
    },
    options: {
      scales: {
        x: {
          grid: { display: false },
          ticks: { color: '--ink' },
          title: { display: true, text: text.year, color: '--soft' },
        },
        y: {
          min: 0,
          max: 1,
          grid: { color: '--rule' },
          ticks: {
            color: '--soft',
            maxTicksLimit: 6,
            callback: (value: number | string) => percent(words, Number(value)),
          },
          title: { display: true, text: text.axis, color: '--soft' },
        },
      },
      plugins: { legend: { display: healthy.length > 0, labels: { color: '--ink' } } },
    },
  };
}

/** Whether a later phase has a smaller chance than an earlier one. */
export function isFalling({ basis, chances }: Pick<ChurnSettings, 'basis' | 'chances'>): boolean {
  return basis === 'phase' && chances.some((chance, stage) => chance < (chances[stage - 1] ?? 0));
}
