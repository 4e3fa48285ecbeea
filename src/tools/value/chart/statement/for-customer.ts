import { fill } from '../../../../i18n/fill.ts';
import type { StatementText } from '../../statement-text.en.ts';
import type { Composed } from '../statement.ts';
import { driverName, money, namesList, type Told } from '../words.ts';
import { commonFacts, proofFacts } from './facts.ts';

/** It speaks to the customer. */
export function forCustomer(told: Told, { customer: text, item }: StatementText): Composed {
  const { words, one, result } = told;
  const facts = {
    ...commonFacts(told),
    incentive: money(words, Math.abs(result.premium.offer.customerIncentive)),
    price: money(words, one.price),
    reference: money(words, one.alternative.price),
    costs: money(words, result.customer.presentCosts),
    benefits: money(words, result.customer.presentBenefits),
  };
  const effects = one.drivers.flatMap((driver) => {
    const value = result.values.get(driver.id);
    if (value?.kind !== 'value') return [];
    return [fill(item, { name: driverName(words, one, driver), amount: money(words, value.fullYear) })];
  });
  const proof = proofFacts(told);
  return [
    ['headline', fill(text.headline[headlineOf(told)], facts)],
    ['value', fill(text.value, { ...facts, list: namesList(words, effects) })],
    ['cost', fill(text[costOf(told)], facts)],
    ['proof', proof ? fill(text.proof, proof) : text.proofNone],
    ['next', fill(text.next, { months: one.rhythm.months })],
  ];
}

function headlineOf({ one, result }: Told): keyof StatementText['customer']['headline'] {
  const better = result.premium.offer.customerIncentive >= 0;
  if (one.price === null) return 'noPrice';
  if (one.alternative.price === null) return better ? 'noReference' : 'noReferenceWorse';
  return better ? 'better' : 'worse';
}

function costOf({ one }: Told): 'cost' | 'costNoPrice' | 'costNoReference' {
  if (one.price === null) return 'costNoPrice';
  return one.alternative.price === null ? 'costNoReference' : 'cost';
}
