import { describe, expect, test } from 'vitest';
import type { AccountFlags, PortfolioInputs } from '../schema.ts';
import type { AccountProfit } from './account-profit.ts';
import { evaluateLossMakers } from './loss-makers.ts';

function account(id: string, fiveYearNet: number | null, netByActivity: number | null): AccountProfit {
  return {
    id,
    name: id,
    revenue: null,
    costs: [],
    byActivity: null,
    byVolume: null,
    distortion: null,
    unknown: 0,
    entered: null,
    beyondEntered: null,
    net: null,
    netByActivity,
    fiveYearNet,
  };
}

const accounts = [
  account('earns', 10, 2),
  account('small', -5, null),
  account('turned', 4, -3),
  account('large', -90, -20),
  account('healed', 7, 1),
  account('unknown', null, null),
];

const kept: AccountFlags = {
  marquee: true,
  emerging: false,
  overhead: false,
  reason: 'Its name opens doors',
  reviewDate: '2026-10-01',
};

function found(
  decisions: PortfolioInputs['profit']['decisions'],
  flags: PortfolioInputs['flags'] = {},
  today = '2026-06-30',
) {
  return evaluateLossMakers({ profit: { pools: [], decisions }, flags }, accounts, today);
}

const reprice = { kind: 'reprice', reason: 'New list', reviewDate: '' } as const;
const keep = { kind: 'keep', reason: '', reviewDate: '' } as const;

describe('loss makers', () => {
  test('are those that lose over five years, then those that lose by activity, the largest first', () => {
    const { list, undecided } = found({});
    expect(list.map(({ id, loses }) => [id, loses])).toEqual([
      ['large', 'five-years'],
      ['small', 'five-years'],
      ['turned', 'by-activity'],
    ]);
    expect(undecided).toBe(3);
    expect(list[0]?.gaps).toEqual(['undecided']);
  });

  test('keep a decision in sight when the account no longer loses', () => {
    const { list, decided } = found({ healed: reprice });
    expect(list.at(-1)).toMatchObject({ id: 'healed', loses: 'no-longer', kind: 'reprice' });
    expect(decided).toBe(0);
  });

  test('need nothing more when the price or the service changes or they are let go', () => {
    for (const kind of ['reprice', 'redesign', 'release'] as const) {
      const result = found({ large: { ...reprice, kind } });
      expect(result).toMatchObject({ decided: 1, undecided: 2, incomplete: 0 });
      expect(result.list[0]).toMatchObject({ reason: 'New list', gaps: [] });
    }
  });

  test('are kept only as one of three, in words and until a day', () => {
    expect(found({ large: keep }).list[0]?.gaps).toEqual(['no-flag', 'no-words', 'no-date']);
    expect(found({ large: keep }).incomplete).toBe(1);
    const flagged = found({ large: keep }, { large: { ...kept, reason: '  ', reviewDate: '' } });
    expect(flagged.list[0]?.gaps).toEqual(['no-words', 'no-date']);
    const whole = found({ large: keep }, { large: kept });
    expect(whole.list[0]).toMatchObject({ gaps: [], reason: kept.reason, reviewDate: '2026-10-01' });
    expect(whole.decided).toBe(1);
  });

  test.each([
    ['the day before', '2026-09-30', 0],
    ['the day itself', '2026-10-01', 0],
    ['the day after', '2026-10-02', 1],
  ])('are overdue from the day after: %s', (_, today, overdue) => {
    const result = found({ large: keep }, { large: kept }, today);
    expect(result.overdue).toBe(overdue);
    expect(result.incomplete).toBe(overdue);
  });

  test('are overdue with any decision that has a day', () => {
    const { list } = found({ large: { ...reprice, reviewDate: '2026-01-31' } });
    expect(list[0]?.gaps).toEqual(['overdue']);
  });
});
