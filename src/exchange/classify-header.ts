import { headerNames, otherColumns, yearHeadings } from './header-names.ts';
import type { Figure, TextField } from './mapping.ts';
import { readUnit } from './read-unit.ts';
import { readYear } from './read-year.ts';

type HeaderMeaning = TextField | Figure | 'year' | 'other';

export interface Header {
  /** null: nothing in the heading is known. */
  readonly meaning: HeaderMeaning | null;
  /** The heading is a known name and nothing else, apart from a year and a unit. */
  readonly exact: boolean;
  readonly year: number | null;
  readonly powerOfTen: number;
  readonly currency: string | null;
}

type Meaning = keyof typeof headerNames;

interface KnownName {
  readonly meaning: Meaning;
  readonly name: string;
}

const meanings = [
  'name',
  'segment',
  'region',
  'notes',
  'location',
  'revenue',
  'directCost',
  'indirectCost',
] as const satisfies readonly Meaning[];

const known: readonly KnownName[] = meanings.flatMap((meaning) =>
  headerNames[meaning].map((name) => ({ meaning, name })),
);

/**
 * What a heading means. The last known name in it decides, because that is where both languages put the head noun:
 * "sales region" is a region, "regional sales" an amount, 客户区域 a region, 区域销售额 an amount. Of two that end at
 * the same place the longer one decides: "indirect cost" is not "cost".
 */
export function classifyHeader(heading: string, thisYear: number): Header {
  const spaced = heading.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/_/g, ' ');
  const unit = readUnit(spaced);
  const found = readYear(unit.rest, thisYear);
  const words = plainWords(found?.rest ?? unit.rest);
  const shared = { year: found?.year ?? null, powerOfTen: unit.powerOfTen, currency: unit.currency };
  if (yearHeadings.includes(words)) return { ...shared, meaning: 'year', exact: true };
  const best = bestName(words);
  if (best?.name === words) return { ...shared, meaning: best.meaning, exact: true };
  const blocked = otherColumns.some((name) => endOf(words, name) > 0);
  return { ...shared, meaning: blocked ? 'other' : (best?.meaning ?? null), exact: false };
}

function bestName(words: string): KnownName | null {
  const ends = known.map(({ meaning, name }) => ({ meaning, name, end: endOf(words, name) }));
  const found = ends.filter(({ end }) => end >= 0);
  return found.sort((a, b) => b.end - a.end || b.name.length - a.name.length)[0] ?? null;
}

/** Letters and digits in lower case, everything else one space; `%` is kept because it tells a share from an amount. */
function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** Where the last occurrence of a name ends, -1 when there is none. */
function endOf(words: string, name: string): number {
  if (!/^[a-z]/.test(name)) return words.includes(name) ? words.lastIndexOf(name) + name.length : -1;
  const at = ` ${words.replace(/([\u3400-\u9fff]+)/g, (run) => ' '.repeat(run.length))} `.lastIndexOf(
    ` ${name} `,
  );
  return at < 0 ? -1 : at + name.length;
}
