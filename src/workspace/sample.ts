import * as v from 'valibot';
import type { Locale } from '../i18n/locale.ts';
import { newWorkspace } from './new-workspace.ts';
import { isPlainObject } from './ops.ts';
import { parseWorkspace } from './parse.ts';
import type { FiguresByYear, Workspace } from './schema.ts';
import { today } from './today.ts';

const dayLength = 86_400_000;
const amount = v.nullable(v.number());
const figures = v.record(
  v.pipe(v.string(), v.regex(/^-?\d$/)),
  v.object({ revenue: amount, directCost: amount, indirectCost: amount }),
);
const schema = v.object({
  id: v.string(),
  currency: v.string(),
  name: v.string(),
  accounts: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      segment: v.string(),
      region: v.string(),
      notes: v.string(),
      figures,
      locations: v.optional(v.array(v.object({ id: v.string(), name: v.string(), figures })), []),
    }),
  ),
  people: v.optional(v.array(v.unknown()), []),
  functions: v.optional(v.array(v.unknown()), []),
  tools: v.record(v.string(), v.object({ version: v.number(), inputs: v.unknown() })),
});

/** One document per sample and browser: two tabs that begin to edit it edit the same one. */
export function sampleDocumentId(sampleId: string): string {
  return `sample-${sampleId}`;
}

/** The sample company in one language, its years and days counted from now; null when the data are not a sample. */
export function sampleWorkspace(data: unknown, locale: Locale, now: number): Workspace | null {
  const result = v.safeParse(schema, inDays(inLocale(data, locale), now));
  if (!result.success) return null;
  const { id, currency, name, accounts, people, functions, tools } = result.output;
  const empty = newWorkspace(sampleDocumentId(id), name, now, currency);
  const { thisYear } = empty.settings;
  const parsed = parseWorkspace({
    ...empty,
    sample: id,
    accounts: accounts.map((account) => ({
      ...account,
      figures: inYears(account.figures, thisYear),
      locations: account.locations.map((location) => ({
        ...location,
        figures: inYears(location.figures, thisYear),
      })),
    })),
    people,
    functions,
    tools,
  });
  return parsed.ok ? parsed.workspace : null;
}

function inYears(byOffset: FiguresByYear, thisYear: number): FiguresByYear {
  return Object.fromEntries(
    Object.entries(byOffset).map(([offset, year]) => [String(thisYear + Number(offset)), year]),
  );
}

/** Wherever the data hold a text for each language, the text of this one. */
function inLocale(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((part) => inLocale(part, locale));
  if (!isPlainObject(value)) return value;
  const own = value[locale];
  if (typeof own === 'string' && Object.keys(value).toSorted().join() === 'en,zh') return own;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inLocale(part, locale)]));
}

/** Wherever the data hold a number of days ago, such as of a last contact, that day. */
function inDays(value: unknown, now: number): unknown {
  if (Array.isArray(value)) return value.map((part) => inDays(part, now));
  if (!isPlainObject(value)) return value;
  const { daysAgo } = value;
  if (typeof daysAgo === 'number') return today(new Date(now - daysAgo * dayLength));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inDays(part, now)]));
}
