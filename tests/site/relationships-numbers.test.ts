import { describe, expect, test } from 'vitest';
import sample from '../../content/cases/sample.json' with { type: 'json' };
import { neededChange } from '../../src/engine/asset/chance-of-keeping.ts';
import { formatNumber, formatPercent } from '../../src/i18n/format.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { evaluateRelationships, type RelationshipsResult } from '../../src/tools/relationships/model.ts';
import { account, inputsOf, notes, person } from '../../src/tools/relationships/model.test-data.ts';
import {
  parseRelationshipsInputs,
  type ContactNotes,
  type RelationshipsInputs,
} from '../../src/tools/relationships/schema.ts';
import { sampleWorkspace } from '../../src/workspace/sample.ts';
import { read } from './repository.ts';

/** Any day will do: the sample counts its dates from this one. */
const today = '2026-06-30';

type Phrases = Readonly<Record<Locale, string>>;

/** Every phrase stands in the chapter of its language; `{}` in it is the figure that was worked out. */
function finds(phrases: Phrases, figure: string | ((locale: Locale) => string) = '') {
  for (const locale of locales) {
    const text = typeof figure === 'string' ? figure : figure(locale);
    expect(read(`content/${locale}/guide/relationships.mdx`)).toContain(phrases[locale].replace('{}', text));
  }
}

const percent = (fraction: number | null | undefined) => formatPercent('en', fraction ?? NaN);
const mood = ({ covering }: RelationshipsResult) => formatNumber('en', covering.health?.mean ?? NaN, 1);
const codes = ({ notes: found }: RelationshipsResult) => found.map(({ code }) => code);
const needsKnown = ({ contacts }: RelationshipsResult) =>
  contacts.reduce((sum, { knownNeeds }) => sum + knownNeeds, 0);

interface Drawn {
  readonly influence: number;
  /** Empty for nobody. */
  readonly heldBy: readonly string[];
  readonly attitude?: number;
  readonly isKnown?: boolean;
  readonly roles?: ContactNotes['roles'];
  readonly needs?: number;
}

/** A map as the chapter tells it, worked out by the tool. */
function mapOf(drawn: readonly Drawn[]): RelationshipsResult {
  const ids = drawn.map((_, index) => `contact-${index}`);
  const contacts = drawn.map(({ influence, heldBy, attitude, isKnown, roles, needs }, index) =>
    notes(ids[index] ?? '', {
      influence,
      attitude: attitude ?? null,
      roles: roles ?? [],
      how: isKnown ? 'Said so' : '',
      needs: Array.from({ length: needs ?? 0 }, (_, n) => ({ what: `Need ${n}`, how: 'Asked' })),
      links: heldBy.map((id) => ({ id, strength: 1 })),
    }),
  );
  const ours = [...new Set(drawn.flatMap(({ heldBy }) => heldBy))];
  const people = [...ids.map((id) => person(id, 'customer')), ...ours.map((id) => person(id, null))];
  return evaluateRelationships(
    inputsOf(contacts),
    { accounts: [account('customer')], people, functions: [], actions: [] },
    today,
  );
}

describe('the relationships chapter: five contacts worked out by hand', () => {
  const drawn: readonly Drawn[] = [
    { influence: 5, heldBy: ['manager'] },
    { influence: 4, heldBy: ['manager', 'engineer'] },
    { influence: 3, heldBy: ['manager'] },
    { influence: 2, heldBy: ['quality'] },
    { influence: 2, heldBy: [] },
  ];

  test('what goes with the account manager', () => {
    const { threads } = mapOf(drawn);
    expect([threads.worst?.person.id, threads.worst?.lostInfluence, threads.influence]).toEqual([
      'manager',
      8,
      16,
    ]);
    finds({ en: '8 of 16, which is {}', zh: '16 分里的 8 分，{}' }, percent(threads.worst?.share));
  });

  test('what a second tie changes', () => {
    const { threads } = mapOf(drawn.with(0, { influence: 5, heldBy: ['manager', 'finance'] }));
    expect(threads.worst).toMatchObject({ person: { id: 'manager' }, lostInfluence: 3 });
    finds({ en: '3 of 16, or {}', zh: '16 分里的 3 分，{}' }, percent(threads.worst?.share));
  });

  test('hours of ten relationships', () => {
    finds({ en: 'are {} hours a month', zh: '一个月就是 {} 小时' }, String(10 * 6));
  });
});

describe('the relationships chapter: its cases', () => {
  test('the notebook', () => {
    const influences = [5, 4, 4, 3, 3, 3, 3, 3, 2, 2, 2];
    const notebook = mapOf(
      influences.map((influence, index) => ({
        influence,
        heldBy: index === 1 ? ['notebook', 'sales'] : ['notebook'],
        isKnown: index < 3,
      })),
    );
    const { worst, influence } = notebook.threads;
    expect(notebook.contacts).toHaveLength(11);
    finds({ en: '{} points of influence', zh: '{} 分，88%' }, (locale) =>
      locale === 'en'
        ? `${worst?.lostInfluence} of ${influence}`
        : `${influence} 分里有 ${worst?.lostInfluence}`,
    );
    finds({ en: 'points of influence, {}', zh: '30 分，{}' }, percent(worst?.share));
    expect(codes(notebook)).toEqual(['economic-open', 'single-thread', 'wishful']);
  });

  test('the scorecard, before and after', () => {
    const manager = 'manager';
    const before: readonly Drawn[] = [
      { influence: 5, heldBy: [manager], attitude: 1, roles: ['economic'], needs: 0 },
      { influence: 4, heldBy: [manager], attitude: 1, isKnown: true, needs: 1 },
      { influence: 4, heldBy: [manager, 'engineer'], attitude: 1, isKnown: true, needs: 2 },
      { influence: 3, heldBy: [manager], attitude: 2, needs: 1 },
      { influence: 3, heldBy: [manager, 'fitter'], attitude: 1, isKnown: true, needs: 1 },
      { influence: 4, heldBy: [], attitude: -2, isKnown: true, needs: 0 },
      { influence: 2, heldBy: [manager], attitude: 0, isKnown: true, needs: 1 },
      { influence: 2, heldBy: ['fitter'], attitude: 1, isKnown: true, needs: 1 },
      { influence: 3, heldBy: [manager], attitude: 1, isKnown: true, needs: 1 },
    ];
    const after = before.map((contact, index): Drawn => ({
      ...contact,
      isKnown: true,
      needs: index < 6 ? 3 : 2,
      ...(index === 5 ? { attitude: 2, heldBy: ['fitter', 'operations'] } : {}),
      ...([0, 1, 6].includes(index) ? { heldBy: [manager, `second-${index}`] } : {}),
    }));
    const [then, now] = [mapOf(before), mapOf(after)];
    expect([then.threads.worst?.person.id, now.threads.worst?.person.id]).toEqual([manager, manager]);
    finds({ en: 'says: {} of the influence', zh: '写着：{} 的影响力' }, percent(then.threads.worst?.share));
    finds({ en: 'manager’s share is {}', zh: '客户经理名下只剩 {}' }, percent(now.threads.worst?.share));
    finds({ en: 'of 27 needs {} are known', zh: '只知道 {} 件' }, String(needsKnown(then)));
    finds({ en: '{} of 27 needs are known', zh: '27 件里知道了 {} 件' }, String(needsKnown(now)));
    finds({ en: 'The mood is {}. One', zh: '整体态度 {}，被一个人' }, mood(then));
    finds({ en: 'the mood is {}. When', zh: '整体态度 {}。采购员' }, mood(now));
    expect(codes(then)).toEqual(expect.arrayContaining(['economic-open', 'single-thread', 'adversary']));
    expect(codes(now)).toEqual([]);
  });
});

describe('the relationships chapter: what it says of the sample', () => {
  const opened = sampleWorkspace(sample, 'en', Date.parse(today));
  const slice = opened?.tools.relationships;
  const parsed = parseRelationshipsInputs(slice?.inputs, slice?.version);
  if (opened === null || !parsed.ok) throw new Error('the sample has no map');
  const own = parsed.inputs;
  const workspace = opened;
  const run = (inputs: RelationshipsInputs) => evaluateRelationships(inputs, workspace, today);
  const result = run(own);
  const changed = (
    inputs: RelationshipsInputs,
    name: string,
    change: (known: ContactNotes) => ContactNotes,
  ) => {
    const id = result.contacts.find((one) => one.name === name)?.id;
    expect(id).toBeDefined();
    return { ...inputs, contacts: inputs.contacts.map((one) => (one.id === id ? change(one) : one)) };
  };

  test('who stands on it', () => {
    expect([result.account?.id, result.contacts.length]).toEqual(['lindmere-packaging', 12]);
    finds({ en: 'twelve people at Lindmere', zh: '帛锐的十二个人' });
    const executives = result.ours.filter(({ level }) => level === 'executive').map(({ id }) => id);
    expect(executives).toHaveLength(3);
    const tied = result.contacts.flatMap(({ links }) => links.map(({ id }) => id));
    expect(executives.filter((id) => tied.includes(id))).toEqual([]);
  });

  test('on whom it hangs', () => {
    const [first, second] = result.threads.people;
    expect([first?.person.name, first?.lostInfluence, result.threads.influence]).toEqual([
      'Anwen Price',
      24,
      40,
    ]);
    finds({ en: 'would have nobody: {}', zh: '没有人接得上，占 {}' }, percent(first?.share));
    finds({ en: 'Nobody else comes above {}', zh: '别人都不超过 {}' }, percent(second?.share));
  });

  test('roles, mood and links', () => {
    const { roles, health, parallel } = result.covering;
    expect([roles.covered.length, roles.open]).toEqual([3, ['economic']]);
    finds({ en: 'The mood is {}; believing', zh: '整体态度 {}；把直觉' }, mood(result));
    const hoped = formatNumber('en', health?.asHoped ?? NaN, 1);
    finds({ en: 'believing every hunch, {}', zh: '把直觉也当真，是 {}' }, hoped);
    expect(parallel.byLevel.map(({ links }) => links)).toEqual([0, 6, 1]);
    expect(result.talks.slice(0, 2).map(({ contact }) => contact.name)).toEqual(['R. Voss', 'M. Okafor']);
  });

  test('its experiments', () => {
    const amery = workspace.people.find(({ name }) => name === 'Judith Amery')?.id ?? '';
    const tied = run(
      changed(own, 'R. Voss', (one) => ({ ...one, links: [...one.links, { id: amery, strength: 1 }] })),
    );
    finds({ en: 'from 60 to {}, and that', zh: '从 60% 降到 {}，这盏' }, percent(tied.threads.worst?.share));
    expect(codes(tied)).not.toContain('single-thread');

    const known = changed(own, 'R. Voss', (one) => ({ ...one, how: 'Said so' }));
    expect(run(known).covering.roles.open).toEqual([]);
    finds({ en: 'the mood rises from 0.5 to {}', zh: '从 0.5 升到 {}' }, mood(run(known)));
    const without = run(changed(known, 'D. Amari', (one) => ({ ...one, how: '' })));
    expect(without.covering.roles.open).toEqual(['coach']);
    finds({ en: 'D. Amari: it falls to {}', zh: '阮工的依据删掉：降到 {}' }, mood(without));

    const strict = run({ ...own, thresholds: { ...own.thresholds, holdsFrom: 2 } });
    finds({ en: 'with Anwen falls to {}', zh: '方以安的风险降到 {}' }, percent(strict.threads.worst?.share));
    finds({ en: 'points only {} are', zh: '变成了 {} 分' }, String(strict.threads.heldInfluence));
    finds({ en: 'instead of {}.', zh: '从 {} 分变成' }, String(result.threads.heldInfluence));
  });
});

test('the relationships chapter: money at risk and what prevention may cost', () => {
  const [value, early, late] = [2_400_000, 0.1, 0.7];
  finds({ en: '{} thousand are at risk in phase 1', zh: '第 1 阶段的风险金额是 {} 万元' }, (locale) =>
    formatNumber(locale, (value * early) / (locale === 'en' ? 1e3 : 1e4)),
  );
  finds({ en: 'and {} million in phase 4', zh: '第 4 阶段是 {} 万元' }, (locale) =>
    locale === 'en' ? formatNumber('en', (value * late) / 1e6, 2) : formatNumber('zh', (value * late) / 1e4),
  );
  const change = neededChange(60_000, value);
  finds(
    { en: 'lowers the chance by {} points', zh: '降低 {} 个百分点' },
    formatNumber('en', 100 * (change ?? NaN), 1),
  );
});
