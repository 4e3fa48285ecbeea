import { describe, expect, test } from 'vitest';
import { fill } from '../../i18n/fill.ts';
import { newWorkspace } from '../../workspace/new-workspace.ts';
import { someDay } from '../../workspace/workspace.test-data.ts';
import { text as en } from './import-text.en.ts';
import { text as zh } from './import-text.zh.ts';
import { peopleFor, withNewPerson } from './new-person.ts';
import type { PeopleColumn } from './people-column.ts';
import { reasonsInWords } from './row-reasons.ts';

const empty = newWorkspace('w', 'Firm', someDay, 'EUR');
const draft = { name: 'Ann', functionId: null, newDepartment: 'Service', level: 'manager' } as const;

describe('somebody who is added by name', () => {
  test('comes with a department that is new', () => {
    const after = withNewPerson(draft, null, 'ann', 'service')(empty);
    expect(after.functions).toEqual([{ id: 'service', name: 'Service' }]);
    expect(peopleFor(after, null)).toEqual([
      { id: 'ann', name: 'Ann', side: 'ours', accountId: null, functionId: 'service', level: 'manager' },
    ]);
  });

  test('joins a department of the same name instead of a second one', () => {
    const first = withNewPerson(draft, null, 'ann', 'service')(empty);
    const second = withNewPerson({ ...draft, name: 'Bo' }, 'rail', 'bo', 'other')(first);
    expect(second.functions).toHaveLength(1);
    expect(peopleFor(second, 'rail')).toMatchObject([{ functionId: 'service', side: 'customer' }]);
  });

  test('needs no department, and before a document is open there is nobody', () => {
    const after = withNewPerson({ ...draft, newDepartment: '', functionId: 'x' }, null, 'ann', 'n')(empty);
    expect(after.people[0]?.functionId).toBe('x');
    expect(peopleFor(null, null)).toEqual([]);
  });
});

const columns: readonly PeopleColumn[] = [
  { key: 'share', names: [], kind: 'percent', label: 'Share', max: 1.5 },
  {
    key: 'role',
    names: [],
    kind: 'choice',
    label: 'Role',
    choices: [],
    choiceLabels: { a: 'One', b: 'Two' },
  },
];
const levels = { executive: 'Executive', manager: 'Manager' };

describe('why a row is left out', () => {
  const reason = (code: 'above-most' | 'unknown-choice' | 'level-unknown' | 'duplicate-name', values = {}) =>
    reasonsInWords('en', en, levels, columns, [{ row: 3, heading: 'H', code, text: 'x', values }])[0];

  test('says what would be right', () => {
    expect(reason('above-most', { key: 'share', limit: 1.5 })?.reason).toBe('“x” is too high: at most 150%.');
    expect(reason('unknown-choice', { key: 'role' })?.reason).toBe('“x” is none of the choices: One · Two.');
    expect(reason('level-unknown')?.reason).toBe('“x” is no level. Levels are Executive · Manager.');
    expect(reason('duplicate-name', { first: 2 })).toEqual({
      row: 3,
      heading: 'H',
      reason: '“x” is already in row 2.',
    });
  });

  test('is said in Chinese too', () => {
    const [row] = reasonsInWords('zh', zh, levels, columns, [
      { row: 3, heading: '', code: 'text-too-long', text: 'x', values: { limit: 10_000 } },
    ]);
    expect(row?.reason).toBe(fill('这里的文字最多 {limit} 个字符。', { limit: '10,000' }));
  });
});
