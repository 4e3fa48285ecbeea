import { fill } from '../../../i18n/fill.ts';
import type { PremiumVerdict, ValueNote } from '../model.ts';
import type { Driver } from '../schema.ts';
import { carriersSentence } from './break-even.ts';
import {
  alternativeName,
  amount,
  chance,
  figure,
  money,
  namesList,
  ownerName,
  percent,
  yearsText,
  type Told,
  type Words,
} from './words.ts';

/** The headline. */
export function answer(told: Told): string {
  const { words, one, result } = told;
  const { answer: text } = words.text;
  if (one.drivers.length === 0) return text['no-driver'];
  return result.drivers.size === 0 ? text['none-counts'] : verdictSentence(told, text);
}

/** Whether the premium is justified, in the words of one reader. */
export function verdictSentence(
  { words, one, result }: Told,
  text: Readonly<Record<PremiumVerdict, string>>,
): string {
  const { verdict, claim, offer } = result.premium;
  const { valueToPremium } = claim;
  return fill(text[verdict], {
    premium: money(words, claim.premium),
    times: figure(words, valueToPremium, 1),
    alternative: alternativeName(words, one),
    value: money(words, offer.netDifferentiation),
  });
}

/** What the customer gains a year, and up to which price. */
export function leadSentences(told: Told): readonly string[] {
  const { words, one, inputs, result } = told;
  const { lead } = words.text;
  if (result.drivers.size === 0) return [one.drivers.length === 0 ? lead.noDriver : lead.noneCounts];
  const { offer, claim } = result.premium;
  const gain = offer.customerIncentive;
  const against = fill(gain >= 0 ? lead.incentive : lead.worse, {
    alternative: alternativeName(words, one),
    incentive: money(words, Math.abs(gain)),
    years: yearsText(words, one.horizonYears),
    rate: percent(words, one.annualRate, 1),
  });
  const least = percent(words, inputs.thresholds.leastCustomerShare);
  const limit = fill(lead.limit, { share: least, price: money(words, claim.maxJustifiedPrice) });
  return one.price === null ? [against] : [against, limit];
}

/** What to make of the numbers, in sentences. */
export function reading(told: Told): readonly string[] {
  const { words, one, result, draws } = told;
  const { reading: text } = words.text;
  if (result.drivers.size === 0) return [];
  const { byStatus, doingNothing } = result;
  const share = (value: number) => percent(words, byStatus.total > 0 ? value / byStatus.total : null);
  const years = yearsText(words, one.horizonYears);
  return [
    carriersSentence(told),
    ...(byStatus.total > 0
      ? [
          fill(text.proven, {
            verified: share(byStatus.verified),
            agreed: share(byStatus.agreed),
            claimed: share(byStatus.claimed),
          }),
        ]
      : []),
    ...(doingNothing === null ? [] : [fill(text.nothing, { amount: money(words, doingNothing), years })]),
    ...(draws === null
      ? []
      : [
          fill(text.chance, {
            p: chance(words, draws.summary.reachesThreshold.probability),
            runs: figure(words, draws.summary.runs),
          }),
        ]),
    text.judgement,
  ];
}

export function noteSentence(told: Told, note: ValueNote): string {
  const { words, one } = told;
  const { notes } = words.text;
  const text = notes[note.code];
  switch (note.code) {
    case 'driver-missing':
      return fill(text, {
        name: ownerName(words, one, note.driverId),
        fields: namesList(words, [...note.fields.map((field) => words.text.fields[field]), ...note.names]),
      });
    case 'driver-formula':
      return fill(text, {
        name: ownerName(words, one, note.driverId),
        problem: problemSentence(words, note.problem),
      });
    case 'starts-late':
      return fill(text, { name: ownerName(words, one, note.driverId) });
    case 'unconfirmed':
      return fill(text, {
        name: ownerName(words, one, note.driverId),
        status: words.text.statuses[statusOf(one.drivers, note.driverId)],
      });
    case 'proven-low':
    case 'share-low':
    case 'share-high':
      return fill(text, { share: percent(words, note.share) });
    case 'silent':
      return fill(text, { days: note.days });
    default:
      return text;
  }
}

function statusOf(drivers: readonly Driver[], id: string): Driver['status'] {
  return drivers.find((driver) => driver.id === id)?.status ?? 'claimed';
}

interface Problem {
  readonly code: keyof Words['text']['problems'];
  readonly at: number;
  readonly what: string;
}

/** What is wrong with a formula, with its place counted from one as people count. */
export function problemSentence({ text }: Words, { code, at, what }: Problem): string {
  return fill(text.problems[code], { at: at + 1, what }) + text.problemStop;
}

/** The numbers for a finance director, each with what is said where there is none. */
export function measureRows({ words, one, result }: Told): readonly (readonly [string, string])[] {
  const { measures: text } = words.text;
  const { customer, premium } = result;
  const { valueToPremium } = premium.claim;
  const back = (years: number | null) => paybackText(words, years, one.horizonYears);
  return [
    [text.benefits, money(words, customer.presentBenefits)],
    [text.costs, money(words, customer.presentCosts)],
    [text.npv, money(words, customer.netPresentValue)],
    [
      text.roi,
      customer.returnOnInvestment === null ? text.roiNone : percent(words, customer.returnOnInvestment),
    ],
    [text.irr, rateText(words, customer.internalRate)],
    [text.payback, back(customer.payback)],
    [text.discounted, back(customer.discountedPayback)],
    [text.perPrice, valueToPremium === null ? text.perPriceNone : figure(words, valueToPremium, 2)],
    [text.product, money(words, result.product)],
    [text.service, money(words, result.service)],
  ];
}

function rateText(words: Words, rate: Told['result']['customer']['internalRate']): string {
  const { irrKinds } = words.text.measures;
  if (rate.kind === 'one') return percent(words, rate.rate, 1);
  const list = namesList(
    words,
    rate.roots.map((root) => percent(words, root, 1)),
  );
  return fill(irrKinds[rate.kind], { list });
}

function paybackText(words: Words, years: number | null, horizon: number): string {
  const { measures: text, years: unit } = words.text;
  if (years === null) return fill(text.paybackNone, { years: yearsText(words, horizon) });
  return years === 0 ? text.paybackAtOnce : fill(unit, { n: amount(words, years) });
}
