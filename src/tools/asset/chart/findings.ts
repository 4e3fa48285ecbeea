import { fill } from '../../../i18n/fill.ts';
import type { AssetResult, Lifetimes } from '../model.ts';
import { accountName, compactMoney, points, type Words } from './words.ts';

/** The answer of the first screen. */
export function worthFinding(words: Words, result: AssetResult): string {
  const { worth } = words.text;
  const { lifetimes } = result;
  if (lifetimes === null) return worth.open;
  const { asset, margin } = lifetimes;
  if (asset === null) return worth.endless;
  const name = accountName(words, result);
  if (margin === 0) return fill(worth.nothing, { name });
  return fill(asset < 0 ? worth.negative : worth.answer, {
    name,
    value: compactMoney(words, Math.abs(asset)),
  });
}

/** What the bars show, which is the finite form. */
export function yearsFinding(words: Words, { exercise, within }: Lifetimes): string {
  return fill(words.text.worth.chart, {
    exercise: compactMoney(words, exercise),
    within: compactMoney(words, within),
  });
}

/** The answer of the second screen. */
export function investFinding(words: Words, { investing, case: own }: AssetResult): string {
  const { answer } = words.text.invest;
  const { needed } = investing;
  if (needed.kind !== 'change') return answer[needed.kind];
  const change = points(words, needed.change);
  if (needed.isMet === null) return fill(answer.needed, { change });
  const expected = points(words, own.wish.change ?? 0);
  return fill(needed.isMet ? answer.met : answer.unmet, { change, expected });
}

/** The answer of the third screen. */
export function programmeFinding(words: Words, { programme, case: own }: AssetResult): string {
  const text = words.text.programme;
  if (programme.kind === 'open') return text.open[programme.unknown];
  const { netPresentValue } = programme.return;
  return fill(netPresentValue < 0 ? text.loses : text.answer, {
    years: own.outlook.horizon,
    value: compactMoney(words, Math.abs(netPresentValue)),
  });
}
