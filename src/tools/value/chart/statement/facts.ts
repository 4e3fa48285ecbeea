import { alternativeName, money, percent, yearsText, type Told } from '../words.ts';

/** What both statements name. */
export function commonFacts({ words, one, result, accountName }: Told) {
  return {
    account: accountName,
    alternative: alternativeName(words, one),
    npv: money(words, Math.abs(result.customer.netPresentValue)),
    years: yearsText(words, one.horizonYears),
  };
}

/** Shares of the value as stated; null while none of it is agreed or verified. */
export function proofFacts({ words, result }: Told) {
  const { verified, agreed, claimed, total } = result.byStatus;
  if (verified + agreed <= 0) return null;
  return {
    verified: percent(words, verified / total),
    agreed: percent(words, agreed / total),
    claimed: percent(words, claimed / total),
  };
}
