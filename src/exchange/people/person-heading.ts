import { accountKey } from '../account-key.ts';
import { halfWidth } from '../half-width.ts';
import { readUnit } from '../read-unit.ts';
import { personFields, type ExtraColumn, type PersonField } from './people-mapping.ts';
import { personHeadings } from './people-words.ts';

export interface PersonHeading {
  /** As `personTargetKey` writes it; null when nothing in the heading is known. */
  readonly key: string | null;
  /** The heading is a known name and nothing else, apart from a unit. */
  readonly exact: boolean;
  readonly powerOfTen: number;
  readonly isPercent: boolean;
}

interface KnownName {
  readonly key: string;
  readonly name: string;
}

function knownNames(extras: readonly ExtraColumn[]): readonly KnownName[] {
  const named = (key: string, names: readonly string[]) => names.map((name) => ({ key, name: plain(name) }));
  return [
    ...extras.flatMap(({ key, names }) => named(`extra ${key}`, names)),
    ...personFields.flatMap((field: PersonField) => named(`field ${field}`, personHeadings[field])),
  ];
}

/** Letters and digits in lower case, everything else one space. */
function plain(text: string): string {
  return halfWidth(text)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function holds(words: string, name: string): boolean {
  return /^[a-z]/.test(name) ? ` ${words} `.includes(` ${name} `) : words.includes(name);
}

/** A reader of headings: the tool's own columns come before those that every person has, longer names before shorter. */
export function personHeadingReader(extras: readonly ExtraColumn[]): (heading: string) => PersonHeading {
  const known = knownNames(extras);
  return (heading) => {
    const isPercent = /[%％]|\bpct\b|percent/i.test(heading);
    const whole = plain(heading);
    const unit = readUnit(heading.replace(/[%％]/g, ' '));
    const rest = plain(unit.rest);
    const shared = { powerOfTen: unit.powerOfTen, isPercent };
    const same = known.find(({ name }) => name === whole || name === rest);
    if (same) return { ...shared, key: same.key, exact: true };
    const parts = known.filter(({ name }) => accountKey(name).length > 1 && holds(rest, name));
    const best = parts.sort((a, b) => b.name.length - a.name.length)[0];
    return { ...shared, key: best?.key ?? null, exact: false };
  };
}
