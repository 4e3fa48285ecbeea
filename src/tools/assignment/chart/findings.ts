import { fill } from '../../../i18n/fill.ts';
import { figure, type Told } from './words.ts';

/** The answer in a line. */
export function answer({ words, result, outcome }: Told): string {
  const { answer: text } = words.text;
  if (result.missing !== null) return text[result.missing];
  if (outcome === null) return text.waiting;
  if (outcome.kind !== 'found') return text[outcome.kind];
  const { plan, changes } = outcome;
  const after = figure(words, plan.meanFit);
  const before = result.present?.meanFit ?? null;
  const total = result.case.accounts.length;
  if (before === null) return fill(text.first, { total, after });
  const n = changes.handedOver.length;
  if (n === 0) return fill(text.keep, { after });
  return fill(text.change, { n, total, before: figure(words, before), after });
}
