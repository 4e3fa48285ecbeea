import { fill } from '../../../../i18n/fill.ts';
import type { StatementText } from '../../statement-text.en.ts';
import { carriersSentence } from '../break-even.ts';
import { verdictSentence } from '../findings.ts';
import type { Composed } from '../statement.ts';
import { driverName, money, type Told } from '../words.ts';
import { commonFacts, proofFacts } from './facts.ts';

/** It speaks to our own board. */
export function forBoard(told: Told, { board: text }: StatementText): Composed {
  const { words, one, result } = told;
  const received = result.received.value;
  const facts = { ...commonFacts(told), received: money(words, received?.netPresentValue ?? null) };
  const { learning } = one.received;
  const proof = proofFacts(told);
  const joined = (...sentences: readonly string[]) => sentences.join(words.text.sentenceGap);
  return [
    [
      'headline',
      joined(fill(text[gainOf(told)], facts), received ? fill(text.receives, facts) : text.receivesUnknown),
    ],
    ['received', learning === '' ? text.receivedNone : fill(text.received, { learning })],
    ['proof', joined(proof ? fill(text.proof, proof) : text.proofNone, verdictSentence(told, text.verdicts))],
    ['risk', carriersSentence(told)],
    ['next', nextStep(told, text)],
  ];
}

function gainOf({ one, result }: Told): 'gains' | 'loses' | 'noPrice' | 'noReference' {
  if (one.price === null) return 'noPrice';
  if (one.alternative.price === null) return 'noReference';
  return result.customer.netPresentValue < 0 ? 'loses' : 'gains';
}

function nextStep({ words, one, result }: Told, text: StatementText['board']): string {
  const present = (id: string) => result.drivers.get(id)?.presentValue ?? 0;
  const [largest] = one.drivers
    .filter(({ id, status }) => status === 'claimed' && present(id) > 0)
    .toSorted((a, b) => present(b.id) - present(a.id));
  if (largest === undefined) return text.nextNone;
  return fill(text.next, {
    name: driverName(words, one, largest),
    amount: money(words, present(largest.id)),
  });
}
