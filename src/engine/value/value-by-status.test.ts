import { describe, expect, test } from 'vitest';
import { frozen } from '../reference-case.test-data.ts';
import { valueByStatus } from './value-by-status.ts';

describe('value by status', () => {
  test('adds up what is claimed, agreed and verified', () => {
    // By hand.
    const values = frozen([
      { status: 'verified', value: 30 },
      { status: 'claimed', value: 50 },
      { status: 'agreed', value: 15 },
      { status: 'claimed', value: 5 },
    ] as const);
    expect(valueByStatus(values)).toEqual({
      claimed: 55,
      agreed: 15,
      verified: 30,
      agreedOrBetter: 45,
      total: 100,
      provenShare: 0.3,
    });
  });

  test('has no share of a total that is not positive', () => {
    expect(valueByStatus([]).provenShare).toBeNull();
    expect(valueByStatus([{ status: 'verified', value: -3 }]).provenShare).toBeNull();
    expect(() => valueByStatus([{ status: 'verified', value: NaN }])).toThrow(RangeError);
  });
});
