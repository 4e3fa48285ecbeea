import { fill } from '../../../i18n/fill.ts';
import { figure, money, yearsText, type Told } from './words.ts';

const annuityDigits = 4;

/** How the measures follow from each other, in the reader's own figures. */
export function measureSentences({ words, one, result }: Told): readonly string[] {
  const { how } = words.text.measures;
  const { customer, premium } = result;
  const { claim, offer, annuity } = premium;
  const facts = {
    benefits: money(words, customer.presentBenefits),
    costs: money(words, customer.presentCosts),
    npv: money(words, customer.netPresentValue),
    value: money(words, offer.netDifferentiation),
    premium: money(words, claim.premium),
    annuity: figure(words, annuity, annuityDigits),
    years: yearsText(words, one.horizonYears),
  };
  return [
    fill(how.npv, facts),
    ...(customer.returnOnInvestment === null ? [] : [fill(how.roi, facts)]),
    ...(claim.valueToPremium === null ? [] : [fill(how.perPrice, facts)]),
    fill(how.even, facts),
  ];
}
