import { describe, expect, test } from 'vitest';
import { readWorkspaceFile, workspaceToFile } from '../../../workspace/file.ts';
import { newWorkspace } from '../../../workspace/new-workspace.ts';
import { setToolInputs } from '../../../workspace/tool-slice.ts';
import type { Account, Workspace } from '../../../workspace/schema.ts';
import { compared } from '../model/comparison.ts';
import { caseOf } from '../model.ts';
import { caseWith, cost, driver, hours, orders } from '../model.test-data.ts';
import {
  blankCase,
  defaultValueInputs,
  parseValueInputs,
  valueVersion,
  type ForCustomer,
  type Returned,
  type ValueCaseInputs,
  type ValueInputs,
} from '../schema.ts';
import { customerDocument, returnedDocument } from './customer-file.ts';
import { decide, keepAsOwn, patchReturned, putReturned, setFilledBy, takeLines } from './returned.ts';
import { readReturnedFile, returnedIn } from './returned-file.ts';

const secret = 'SECRET';

function account(id: string, name: string): Account {
  return {
    id,
    name,
    segment: secret,
    region: secret,
    notes: secret,
    figures: { '2026': { revenue: 987_654, directCost: 876_543, indirectCost: 765_432 } },
    locations: [],
  };
}

const now = Date.UTC(2026, 4, 1);

/** Everything that is ours alone says SECRET or is one of the figures below. */
const ourCase: ValueCaseInputs = caseWith({
  drivers: [
    { ...hours, unit: 'h', source: secret, confidence: 0.4321, status: 'agreed', confirmedBy: secret },
    { ...orders, inputs: orders.inputs.map((input) => ({ ...input, source: secret })), low: 0.1234 },
  ],
  costs: [cost('training', { name: 'Training', atStart: 10_000, source: secret })],
  price: 654_321,
  alternative: {
    name: secret,
    price: 543_210,
    differences: [{ id: 'x', name: secret, amount: 432_109, source: secret }],
    source: secret,
  },
  doingNothing: { perYear: 321_098, note: secret },
  received: { ...blankCase.received, revenue: 210_987, directCost: 109_876, learning: secret },
  reviews: [{ id: 'r', date: '2026-03-01', planned: 111_222, verified: 1, toldTo: secret, note: secret }],
  statements: { customer: { en: { next: secret } }, board: { zh: { next: secret } } },
});

const inputs: ValueInputs = {
  ...defaultValueInputs,
  accountId: 'a',
  cases: { a: ourCase, b: caseWith({ drivers: [driver('d', { name: secret })] }) },
  thresholds: { ...defaultValueInputs.thresholds, leastCustomerShare: 0.2468 },
};

const ours: Workspace = setToolInputs(
  {
    ...newWorkspace('ours', secret, now, 'CHF'),
    accounts: [account('a', 'Delft Pumps'), account('b', 'SECRET Valves')],
    people: [{ id: 'p', name: secret, side: 'ours', accountId: null, functionId: null, level: null }],
  },
  'value',
  valueVersion,
  inputs,
);

function made(blank: boolean): Workspace {
  const options = { id: 'theirs', name: 'Delft Pumps: figures', now, blank };
  return customerDocument(ours, { id: 'a', name: 'Delft Pumps' }, ourCase, options);
}

function parsed(workspace: Workspace): ValueInputs {
  const slice = workspace.tools.value;
  const read = parseValueInputs(slice?.inputs, slice?.version);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.inputs;
}

function askedOf(workspace: Workspace): ForCustomer {
  const { forCustomer } = parsed(workspace);
  if (forCustomer === null) throw new Error('not for a customer');
  return forCustomer;
}

/** What the customer changes, in their own document. */
function filled(workspace: Workspace, change: (one: ValueCaseInputs) => ValueCaseInputs): Workspace {
  const theirs = parsed(workspace);
  const one = caseOf(theirs);
  if (one === null) throw new Error('no case');
  const own = setToolInputs(
    { ...workspace, updatedAt: '2026-05-04T08:00:00.000Z', people: ours.people },
    'value',
    valueVersion,
    setFilledBy('A. Berg, finance')({ ...theirs, cases: { a: change(one), own: one } }),
  );
  return returnedDocument(own, { id: 'a', name: 'Delft Pumps' }, change(one), askedOf(own));
}

const here = { documentId: 'ours', accounts: ours.accounts, accountId: 'a' };

function returnedFrom(workspace: Workspace): Returned {
  const file = returnedIn(workspace, here);
  if (!file.ok) throw new Error(file.code);
  return file.returned;
}

describe('a file for the customer', () => {
  test('holds nothing that is ours alone', () => {
    const text = workspaceToFile(made(false));
    const figures = ['654321', '543210', '432109', '321098', '210987', '109876', '111222', '987654'];
    const weights = ['0.4321', '0.1234', '0.2468', 'agreed'];
    for (const word of [secret, ...figures, ...weights]) expect(text).not.toContain(word);
  });

  test('is a document with one account and one case, in our currency', () => {
    const workspace = made(false);
    expect(readWorkspaceFile(workspaceToFile(workspace))).toMatchObject({ ok: true, workspace });
    expect(workspace.accounts.map(({ name }) => name)).toEqual(['Delft Pumps']);
    expect(workspace.settings).toEqual(ours.settings);
    const { cases, accountId, forCustomer } = parsed(workspace);
    expect([accountId, Object.keys(cases)]).toEqual(['a', ['a']]);
    expect(forCustomer).toMatchObject({ documentId: 'ours', madeOn: '2026-05-01', blank: false, by: '' });
    expect(caseOf(parsed(workspace))?.drivers.map(({ baseline, unit }) => [baseline, unit])).toEqual([
      [8000, 'h'],
      [null, ''],
    ]);
  });

  test('can leave our figures out, with units, formulas and times in it', () => {
    const one = caseOf(parsed(made(true)));
    expect(one?.drivers).toMatchObject([
      { baseline: null, change: null, valuePerUnit: null, unit: 'h' },
      { formula: orders.formula, inputs: [{ value: null }, { value: null }, { value: null }] },
    ]);
    expect(one?.costs).toMatchObject([{ name: 'Training', atStart: 0 }]);
  });
});

describe('a file that was handed back', () => {
  const answer = filled(made(false), (one) => ({
    ...one,
    drivers: one.drivers.map((each) =>
      each.id === 'hours'
        ? { ...each, baseline: 6400, source: 'Time sheets' }
        : { ...each, inputs: each.inputs.map((input) => ({ ...input, value: 7 })) },
    ),
  }));

  test('holds nothing else of the customer’s document', () => {
    expect(Object.keys(parsed(answer).cases)).toEqual(['a']);
    expect(answer.accounts).toHaveLength(1);
    expect(workspaceToFile(answer)).not.toContain(secret);
  });

  test('is read with who filled it in and when', async () => {
    const file = await readReturnedFile(new Blob([workspaceToFile(answer)]), here);
    expect(file).toMatchObject({
      ok: true,
      fromCopy: false,
      returned: { by: 'A. Berg, finance', on: '2026-05-04', madeOn: '2026-05-01', decisions: {} },
    });
    expect(returnedIn(answer, { ...here, documentId: 'a copy' })).toMatchObject({ ok: true, fromCopy: true });
  });

  test('left as it was sent has nothing to decide, with our figures or without', () => {
    for (const blank of [false, true]) {
      const left = returnedFrom(filled(made(blank), (one) => one));
      expect(compared(ourCase, left).open).toEqual([]);
    }
  });

  test.each([
    ['no-case', newWorkspace('x', '', now, 'EUR')],
    ['no-case', setToolInputs(ours, 'value', valueVersion, defaultValueInputs)],
    ['newer-value', setToolInputs(answer, 'value', valueVersion + 1, {})],
    ['unreadable-value', setToolInputs(answer, 'value', valueVersion, { accountId: 1 })],
    ['not-for-customer', ours],
  ])('is refused: %s', (code, workspace) => {
    expect(returnedIn(workspace, here)).toMatchObject({ ok: false, code });
  });

  test('is refused where its account is unknown, or another one is open', () => {
    const other = { ...here, accounts: [account('z', 'Other')], accountId: 'z' };
    expect(returnedIn(answer, other)).toEqual({ ok: false, code: 'other-document', name: 'Delft Pumps' });
    expect(returnedIn({ ...answer, accounts: [] }, other)).toMatchObject({ name: '' });
    expect(returnedIn(answer, { ...here, accountId: 'b' })).toEqual({
      ok: false,
      code: 'another-account',
      name: 'Delft Pumps',
    });
  });

  test('is refused when it is broken, too large or cannot be read', async () => {
    const text = workspaceToFile(answer);
    const codeOf = async (file: Blob) => {
      const read = await readReturnedFile(file, here);
      return read.ok ? null : read.code;
    };
    expect(await codeOf(new Blob([text.slice(0, 400)]))).toBe('truncated');
    expect(await codeOf(new Blob([text.replace('6400', '6500')]))).toBe('damaged');
    expect(await codeOf({ size: 300_000_000 } as Blob)).toBe('too-large');
    const gone = { size: 1, text: () => Promise.reject(new Error('gone')) } as unknown as Blob;
    expect(await codeOf(gone)).toBe('unreadable');
  });

  test('is taken line by line, with who said it as its source', () => {
    const returned = returnedFrom(answer);
    const before = putReturned(returned)(inputs);
    const one = caseOf(before);
    if (one === null) throw new Error('no case');
    const { open } = compared(one, returned);
    expect(open.map(({ key }) => key)).toEqual([
      'baseline hours ',
      'input orders orders',
      'input orders saved',
      'input orders rate',
    ]);
    const after = caseOf(takeLines(open, ({ key }) => `${key}: A. Berg`)(before));
    expect(after?.drivers[0]).toMatchObject({
      baseline: 6400,
      source: `${secret}; baseline hours : A. Berg`,
    });
    expect(after?.drivers[1]?.inputs[0]).toMatchObject({ value: 7, source: 'input orders orders: A. Berg' });
    expect(after?.drivers[1]?.source).toBe('');
    expect(Object.values(after?.returned?.decisions ?? {})).toEqual(open.map(() => 'taken'));
    const again = caseOf(takeLines(open.slice(0, 1), () => secret)(before));
    expect(again?.drivers[0]?.source).toBe(secret);
  });

  test('keeps what was decided until it is opened again or put away', () => {
    const before = putReturned(returnedFrom(answer))(inputs);
    const left = decide('k', 'left')(before);
    expect(caseOf(left)?.returned?.decisions).toEqual({ k: 'left' });
    expect(caseOf(decide('k', null)(left))?.returned?.decisions).toEqual({});
    expect(caseOf(patchReturned({ by: 'B' })(left))?.returned).toMatchObject({ by: 'B', on: '2026-05-04' });
    const away = putReturned(null)(left);
    expect(caseOf(away)?.returned).toBeNull();
    for (const change of [decide('k', 'left'), patchReturned({ by: 'B' }), takeLines([], () => '')]) {
      expect(caseOf(change(away))?.returned).toBeNull();
    }
  });

  test('can become the customer’s own document', () => {
    expect(keepAsOwn()(parsed(made(false))).forCustomer).toBeNull();
    expect(keepAsOwn()(inputs)).toBe(inputs);
    expect(setFilledBy('x')(inputs)).toBe(inputs);
  });
});
