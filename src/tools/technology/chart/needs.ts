import { fill } from '../../../i18n/fill.ts';
import type { Lock, NeedLine } from '../model.ts';
import { technologyLimits, type Need } from '../schema.ts';
import { money, namesList, percent, type Words } from './words.ts';

export function needName({ text }: Words, { name }: Pick<Need, 'name'>): string {
  return name.trim() === '' ? text.need.unnamed : name;
}

export function needNames(words: Words, lines: readonly NeedLine[]): string {
  return namesList(
    words,
    lines.map(({ need }) => needName(words, need)),
  );
}

export function lockFinding({ text }: Words, { isOpen, complete, lines }: Lock): string {
  const { answer } = text.lock;
  if (lines.length === 0) return answer.none;
  return fill(isOpen ? answer.open : answer.closed, { n: complete, least: technologyLimits.leastNeeds });
}

/** Beside the need: complete, or what has to be said yet. */
export function needNote(words: Words, { gaps }: NeedLine): string {
  const { text } = words;
  if (gaps.length === 0) return text.need.complete;
  const names = namesList(
    words,
    gaps.map((gap) => text.gap[gap]),
  );
  return fill(text.need.missing, { names });
}

/** Under the pain: hours as money; null where it stands in money already. */
export function painHint(words: Words, { need, pain }: NeedLine): string | undefined {
  const { text } = words;
  if (need.unit === 'money' || need.pain === null) return undefined;
  return pain === null ? text.need.needsHour : fill(text.need.inMoney, { value: money(words, pain) });
}

export function shareHint(words: Words, { share }: NeedLine): string | undefined {
  return share === 0 ? undefined : fill(words.text.need.share, { share: percent(words, share, 1) });
}
