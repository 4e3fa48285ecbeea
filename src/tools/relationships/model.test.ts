import { describe, expect, test } from 'vitest';
import { evaluateRelationships } from './model.ts';
import { account, complete, inputsOf, notes, person, today, type Document } from './model.test-data.ts';
import { middleInfluence, talkIdStart } from './model/talks.ts';

/** Sums of a few fractions. */
const digits = 12;

const ours = [
  person('pia', null, { level: 'manager', functionId: 'accounts' }),
  person('quin', null, { level: 'executive', functionId: 'finance' }),
  person('ros', null, { level: 'front-line', functionId: 'service' }),
];

const document: Document = {
  accounts: [account('mill'), account('port')],
  people: [
    ...ours,
    person('boss', 'mill', { level: 'executive', functionId: 'finance' }),
    person('chief', 'mill', { level: 'manager', functionId: 'production' }),
    person('fitter', 'mill', { level: 'front-line', functionId: 'service' }),
    person('buyer', 'mill', { level: 'manager' }),
  ],
  functions: [
    { id: 'accounts', name: 'Accounts' },
    { id: 'finance', name: 'Finance' },
    { id: 'production', name: 'Production' },
    { id: 'service', name: 'Service' },
  ],
  actions: [],
};

/** By hand: influence 5 + 3 + 2 + 4 = 14; pia alone holds boss and buyer, 9; ros shares the fitter with nobody, 2. */
const inputs = inputsOf([
  complete('boss', {
    roles: ['economic'],
    influence: 5,
    attitude: 2,
    how: '',
    links: [{ id: 'pia', strength: 2 }],
  }),
  complete('chief', {
    influence: 3,
    links: [
      { id: 'pia', strength: 1 },
      { id: 'ros', strength: 1 },
    ],
  }),
  complete('fitter', {
    influence: 2,
    attitude: 0,
    links: [
      { id: 'ros', strength: 1 },
      { id: 'quin', strength: 0 },
    ],
  }),
  complete('buyer', {
    roles: ['technical'],
    influence: 4,
    attitude: -1,
    lastContact: '2026-03-01',
    links: [{ id: 'pia', strength: 1 }],
  }),
]);

const result = evaluateRelationships(inputs, document, today);

describe('the map of an account', () => {
  test('is of the first account with contacts until one is chosen', () => {
    expect(result.account).toEqual({ id: 'mill', name: 'The mill' });
    expect(result.contacts.map(({ id }) => id)).toEqual(['boss', 'chief', 'fitter', 'buyer']);
    const port = evaluateRelationships({ ...inputs, accountId: 'port' }, document, today);
    expect(port.account?.id).toBe('port');
    expect(port.contacts).toEqual([]);
    expect(port.notes).toEqual([]);
    expect(port.threads.worst).toBeNull();
    expect(port.covering).toMatchObject({ health: null, evidence: null, needs: null, against: null });
    const gone = evaluateRelationships({ ...inputs, accountId: 'gone' }, document, today);
    expect(gone.account?.id).toBe('mill');
  });

  test('is of no account in an empty document, and of the first where nobody has contacts', () => {
    const empty = { accounts: [], people: [], functions: [], actions: [] };
    expect(evaluateRelationships(inputsOf([]), empty, today).account).toBeNull();
    const bare = { ...empty, accounts: [account('a')] };
    expect(evaluateRelationships(inputsOf([]), bare, today)).toMatchObject({
      account: { id: 'a' },
      overview: [],
      talks: [],
    });
  });

  test('leaves out what is kept of people who are gone', () => {
    const lines = [
      { id: 'l', from: 'boss', to: 'chief', kind: 'influence' as const },
      { id: 'm', from: 'boss', to: 'nobody', kind: 'influence' as const },
      { id: 'n', from: 'boss', to: 'boss', kind: 'conflict' as const },
    ];
    const kept = inputsOf(
      [...inputs.contacts, notes('nobody', { influence: 5 })].map((one) => ({
        ...one,
        links: [...one.links, { id: 'left-us', strength: 2 }],
      })),
      { lines },
    );
    const seen = evaluateRelationships(kept, document, today);
    expect(seen.lines.map(({ id }) => id)).toEqual(['l']);
    expect(seen.contacts.flatMap(({ links }) => links.map(({ id }) => id))).not.toContain('left-us');
    expect(seen.threads.worst?.share).toBe(result.threads.worst?.share);
  });

  test('takes a department that is gone for not known', () => {
    const without = { ...document, functions: [] };
    const [first] = evaluateRelationships(inputs, without, today).contacts;
    expect(first).toMatchObject({ functionId: null, functionName: '' });
    expect(first?.unknown).toContain('function');
  });
});

describe('leaving each of our people out', () => {
  test('names the worst and what goes with them', () => {
    const { worst, influence, heldInfluence } = result.threads;
    expect(worst?.person.id).toBe('pia');
    expect(worst?.lost.map(({ contact }) => contact.id)).toEqual(['boss', 'buyer']);
    expect(worst?.share).toBeCloseTo(9 / 14, digits);
    expect(worst?.lost.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(9 / 14, digits);
    expect([influence, heldInfluence]).toEqual([14, 14]);
    expect(result.threads.people.map(({ person: one, held, share }) => [one.id, held, share])).toEqual([
      ['pia', 3, 9 / 14],
      ['ros', 2, 2 / 14],
      ['quin', 0, 0],
    ]);
  });

  test('needs a tie that holds: the limit is the reader’s', () => {
    const strict = { ...inputs, thresholds: { ...inputs.thresholds, holdsFrom: 2 } };
    expect(evaluateRelationships(strict, document, today).threads.heldInfluence).toBe(5);
  });

  test('weighs nobody whose influence is not known', () => {
    const blank = inputsOf([notes('boss', { links: [{ id: 'pia', strength: 1 }] })]);
    const seen = evaluateRelationships(blank, document, today);
    expect(seen.threads).toMatchObject({ influence: 0, worst: null });
    expect(seen.threads.people.every(({ share }) => share === null)).toBe(true);
    expect(seen.notes).toContainEqual({ code: 'influence-unknown', count: 4 });
  });
});

describe('what the map covers', () => {
  test('is roles with proof, levels with a friend, and ties from level to level', () => {
    const { covering } = result;
    // The boss is for us, but nobody can say how we know; the buyer is against us.
    expect(covering.roles).toMatchObject({ covered: ['user'], share: 0.25 });
    expect(covering.levels).toMatchObject({ covered: ['executive', 'manager'], open: ['front-line'] });
    expect(covering.parallel.byLevel).toEqual([
      { level: 'executive', links: 0, contacts: 0 },
      { level: 'manager', links: 2, contacts: 2 },
      { level: 'front-line', links: 1, contacts: 1 },
    ]);
    // Finance–accounts, production–accounts, production–service, service–service; the buyer has no department.
    expect(covering.parallel).toMatchObject({ functionPairs: 4, sameFunction: 1 });
    expect(covering.evidence).toBe(0.75);
    expect(covering.needs).toBe(1);
    expect(covering.against).toBeCloseTo(4 / 14, digits);
  });

  test('has a mood: (0 + 3·1 + 0 + 4·(−1)) / 14, and with hope (10 + 3 − 4) / 14', () => {
    const { health } = result.covering;
    expect(health?.mean).toBeCloseTo(-1 / 14, digits);
    expect(health?.asHoped).toBeCloseTo(9 / 14, digits);
    expect(health?.parts.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(-1 / 14, digits);
  });
});

describe('dates', () => {
  test('make a contact overdue by the days beyond the wanted interval', () => {
    // 2026-03-01 to 2026-06-30 is 121 days; twelve a year is every 30.42 days.
    expect(result.overdue.map(({ id }) => id)).toEqual(['buyer']);
    expect(result.overdue[0]?.daysSince).toBe(121);
    expect(result.overdue[0]?.overdue).toBeCloseTo(121 - 365 / 12, digits);
  });

  test('say nothing where one of them is not known, or nobody wants contact', () => {
    const seen = evaluateRelationships(
      inputsOf([
        notes('boss', { lastContact: '2020-01-01' }),
        notes('chief', { wanted: 0, actual: 3, lastContact: '2020-01-01' }),
        notes('fitter', { wanted: 12, actual: 3 }),
      ]),
      document,
      today,
    );
    expect(seen.contacts.map(({ overdue, gap }) => [overdue, gap])).toEqual([
      [null, null],
      [null, null],
      [null, 0.75],
      [null, null],
    ]);
  });

  test('that are still to come are asked about', () => {
    const ahead = inputsOf([notes('boss', { wanted: 12, lastContact: '2026-07-30' })]);
    const seen = evaluateRelationships(ahead, document, today);
    expect(seen.contacts[0]).toMatchObject({ daysSince: -30, overdue: 0 });
    expect(seen.notes.map(({ code }) => code)).toContain('date-ahead');
  });
});

describe('notes', () => {
  const codes = (list: typeof result.notes) => list.map(({ code }) => code);

  test('name the economic role, the single thread and the adversary', () => {
    expect(codes(result.notes)).toEqual(['economic-open', 'single-thread', 'adversary']);
  });

  test('question a map with only friends, and one without proof', () => {
    const friends = inputsOf(
      ['boss', 'chief', 'fitter'].map((id) => notes(id, { influence: 1, attitude: 1 })),
    );
    const seen = evaluateRelationships(friends, document, today);
    expect(seen.notes).toContainEqual({ code: 'only-friends', count: 3 });
    expect(seen.notes).toContainEqual({ code: 'wishful', share: 0 });
  });

  test('call two contacts a beginning', () => {
    const two = {
      ...document,
      people: document.people.filter(({ id }) => id !== 'buyer' && id !== 'fitter'),
    };
    expect(evaluateRelationships(inputs, two, today).notes[0]).toEqual({ code: 'few', count: 2 });
  });

  test('stay away where the reader’s limits say so', () => {
    const calm = {
      ...inputs,
      thresholds: { holdsFrom: 1, singleThread: 0.9, evidence: 0.5, loudFrom: 5 },
    };
    expect(codes(evaluateRelationships(calm, document, today).notes)).toEqual(['economic-open']);
  });
});

describe('the next conversations', () => {
  test('are ordered by points of the reasons times influence', () => {
    expect(result.talks.map(({ contact, reasons, priority }) => [contact.id, reasons, priority])).toEqual([
      // (4 + 3 + 3 + 2) × 5; the boss is also the best friend, who can be asked for a coach.
      ['boss', ['economic', 'thread', 'ask', 'evidence'], 60],
      // (5 + 3 + 2 + 2) × 4.
      ['buyer', ['adversary', 'thread', 'role', 'overdue'], 48],
    ]);
  });

  test('propose a second colleague where one holds all, of the same department or level', () => {
    const owners = Object.fromEntries(
      result.talks.map(({ contact, owner }) => [contact.id, owner?.id ?? null]),
    );
    // Finance to finance for the boss; nobody but pia is a manager, so nobody suggests themselves for the buyer.
    expect(owners).toEqual({ boss: 'quin', buyer: null });
  });

  test('leave others to whoever has the strongest tie', () => {
    const late = inputsOf([
      complete('chief', {
        lastContact: '2026-01-01',
        links: [
          { id: 'pia', strength: 1 },
          { id: 'ros', strength: 2 },
        ],
      }),
    ]);
    const talk = evaluateRelationships(late, document, today).talks.find(
      ({ contact }) => contact.id === 'chief',
    );
    expect(talk?.reasons).toEqual(['ask', 'overdue']);
    expect(talk?.owner?.id).toBe('ros');
  });

  test('take the middle where influence is not known, and nobody where nobody fits', () => {
    const blank = evaluateRelationships(
      inputsOf([]),
      { ...document, people: [...ours, person('x', 'mill')] },
      today,
    );
    expect(blank.talks).toMatchObject([
      {
        reasons: ['nobody', 'evidence', 'needs'],
        points: 6,
        influence: middleInfluence,
        priority: 18,
        owner: null,
      },
    ]);
    expect(blank.contacts[0]?.unknown).toHaveLength(11);
  });

  test('ask the best friend for a role in which nobody is known, a coach first', () => {
    const friends = inputsOf([
      complete('chief', { attitude: 1, roles: ['coach'] }),
      complete('fitter', { attitude: 1 }),
    ]);
    const seen = evaluateRelationships(friends, document, today);
    expect(seen.nobodyFor).toEqual(['economic', 'technical']);
    expect(seen.talks.find(({ reasons }) => reasons.includes('ask'))?.contact.id).toBe('chief');
  });

  test('know what stands in the document’s actions and is not done', () => {
    const action = {
      id: `${talkIdStart('boss')}1`,
      text: 'Talk',
      owner: 'Pia',
      start: '2026-07-14',
      lengthDays: 1,
      toolId: 'relationships',
      dependsOn: [],
      done: false,
    };
    const planned = (done: boolean) =>
      evaluateRelationships(inputs, { ...document, actions: [{ ...action, done }] }, today).talks.find(
        ({ contact }) => contact.id === 'boss',
      )?.planned;
    expect(planned(false)?.owner).toBe('Pia');
    expect(planned(true)).toBeNull();
  });
});

describe('all accounts', () => {
  test('stand by their worst single thread', () => {
    const two = {
      ...document,
      people: [...document.people, person('docker', 'port'), person('lost', null), person('free', 'gone')],
    };
    const more = inputsOf([
      ...inputs.contacts,
      complete('docker', { influence: 2, lastContact: '2020-01-01', links: [{ id: 'ros', strength: 1 }] }),
    ]);
    const { overview } = evaluateRelationships(more, two, today);
    expect(
      overview.map(({ id, contacts, threads, overdue }) => [id, contacts, threads.worst?.person.id, overdue]),
    ).toEqual([
      ['port', 1, 'ros', 1],
      ['mill', 4, 'pia', 1],
    ]);
    expect(overview[0]?.threads.worst?.share).toBe(1);
  });
});
