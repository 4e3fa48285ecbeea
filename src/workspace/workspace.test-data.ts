import * as fc from 'fast-check';
import { newWorkspace } from './new-workspace.ts';
import { isPlainObject } from './ops.ts';
import type { Account, Workspace } from './schema.ts';

const words = fc.string({ unit: 'grapheme', maxLength: 8 });
const id = fc.stringMatching(/^[a-z0-9-]{1,6}$/);
const amount = fc.option(
  fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((value) => (value === 0 ? 0 : value)),
  { nil: null },
);
const figures = fc.dictionary(
  fc.constantFrom('2023', '2024', '2025', '2026', '2027'),
  fc.record({ revenue: amount, directCost: amount, indirectCost: amount }, { noNullPrototype: true }),
  { maxKeys: 3, noNullPrototype: true },
);
const byId = <T extends { readonly id: string }>(element: fc.Arbitrary<T>, maxLength = 4) =>
  fc.uniqueArray(element, { selector: (made) => made.id, maxLength });
/** Any JSON whose keys are none of those that every object answers to. */
const json = fc
  .jsonValue({ maxDepth: 3 })
  .map((value): unknown =>
    JSON.parse(JSON.stringify(value), (_, part: unknown) =>
      isPlainObject(part)
        ? Object.fromEntries(Object.entries(part).map(([key, inner]) => [`_${key}`, inner]))
        : part,
    ),
  );

const date = fc.integer({ min: 0, max: 4e12 }).map((time) => new Date(time).toISOString());

/** Any document that the workspace may hold, within limits that keep a test quick. */
export const anyWorkspace: fc.Arbitrary<Workspace> = fc.record(
  {
    format: fc.constant('seven-keys-workspace' as const),
    version: fc.constant(1 as const),
    id,
    name: words,
    sample: fc.option(id, { nil: null }),
    createdAt: date,
    updatedAt: date,
    settings: fc.record(
      {
        currency: fc.constantFrom('GBP', 'CNY', 'USD'),
        fiscalYearStart: fc.integer({ min: 1, max: 12 }),
        thisYear: fc.integer({ min: 2000, max: 2100 }),
      },
      { noNullPrototype: true },
    ),
    accounts: byId(
      fc.record(
        {
          id,
          name: words,
          segment: words,
          region: words,
          notes: words,
          figures,
          locations: byId(fc.record({ id, name: words, figures }, { noNullPrototype: true }), 2),
        },
        { noNullPrototype: true },
      ),
    ),
    people: byId(
      fc.record(
        {
          id,
          name: words,
          side: fc.constantFrom('ours' as const, 'customer' as const),
          accountId: fc.option(id, { nil: null }),
          functionId: fc.option(id, { nil: null }),
          level: fc.option(fc.constantFrom('executive' as const, 'manager' as const), { nil: null }),
        },
        { noNullPrototype: true },
      ),
    ),
    functions: byId(fc.record({ id, name: words }, { noNullPrototype: true })),
    tools: fc.dictionary(id, fc.record({ version: fc.nat(9), inputs: json }, { noNullPrototype: true }), {
      maxKeys: 2,
      noNullPrototype: true,
    }),
    actions: byId(
      fc.record(
        {
          id,
          text: words,
          owner: words,
          start: fc.constantFrom('', '2026-03-01'),
          lengthDays: fc.option(fc.nat(400), { nil: null }),
          toolId: fc.option(id, { nil: null }),
          dependsOn: fc.array(id, { maxLength: 2 }),
          done: fc.boolean(),
        },
        { noNullPrototype: true },
      ),
    ),
    log: byId(
      fc.record(
        { id, date: fc.constantFrom('', '2026-03-01'), text: words, toolId: fc.option(id, { nil: null }) },
        { noNullPrototype: true },
      ),
    ),
  },
  { noNullPrototype: true },
);

/** 3 March 2026, noon. */
export const someDay = Date.UTC(2026, 2, 3, 12);

export function account(id: string, change: Partial<Account> = {}): Account {
  return { id, name: id, segment: '', region: '', notes: '', figures: {}, locations: [], ...change };
}

export function workspaceOf(...accounts: readonly Account[]): Workspace {
  return { ...newWorkspace('own', 'Own', someDay, 'GBP'), accounts };
}

/** A document of about 5 MB with 10,000 accounts of five years, and ratings of 2,000 of them. */
export function largeWorkspace(): Workspace {
  const years = ['2024', '2025', '2026', '2027', '2028'];
  const accounts = Array.from({ length: 10_000 }, (_, n) => ({
    ...account(`account-${n}`, { name: `Account ${n}`, segment: 'Segment', region: 'Region' }),
    figures: Object.fromEntries(
      years.map((year) => [year, { revenue: 1000 * n, directCost: 400 * n, indirectCost: 100.5 * n }]),
    ),
  }));
  const rating = { value: 7, confidence: 'high', source: '' };
  const ratings = Object.fromEntries(
    accounts
      .slice(0, 2000)
      .map(({ id }) => [id, Object.fromEntries(['a', 'b', 'c', 'd'].map((key) => [key, rating]))]),
  );
  return { ...workspaceOf(...accounts), tools: { portfolio: { version: 1, inputs: { ratings } } } };
}
