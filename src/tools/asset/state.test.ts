import { describe, expect, test } from 'vitest';
import { caseOf } from './model.ts';
import { assetLimits, defaultAssetInputs, newCase, noAccount } from './schema.ts';
import {
  addCurveYear,
  chooseAccount,
  patchCase,
  removeCase,
  removeCurveYear,
  setCurve,
} from './state/changes.ts';

describe('changes', () => {
  test('of one account leave the others', () => {
    const first = patchCase('outlook', { retention: 0.5 })(chooseAccount('a')(defaultAssetInputs));
    const second = patchCase('wish', { amount: 7 })(chooseAccount('b')(first));
    expect(second.cases.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(caseOf(chooseAccount('a')(second)).outlook.retention).toBe(0.5);
    expect(caseOf(second).wish.amount).toBe(7);
    expect(patchCase('wish', { amount: 8 })(second).cases).toHaveLength(2);
  });

  test('of the retention by year begin with the constant one', () => {
    const two = addCurveYear(addCurveYear(defaultAssetInputs));
    expect(caseOf(two).outlook.curve).toEqual([0.9, 0.9]);
    const set = setCurve(1, 0.7)(two);
    expect(caseOf(set).outlook.curve).toEqual([0.9, 0.7]);
    expect(caseOf(addCurveYear(set)).outlook.curve).toEqual([0.9, 0.7, 0.7]);
    expect(caseOf(removeCurveYear(set)).outlook.curve).toEqual([0.9]);
  });

  test('stop where there is no more room', () => {
    const curve = Array.from({ length: assetLimits.years.max }, () => 0.9);
    const full = patchCase('outlook', { curve })(defaultAssetInputs);
    expect(addCurveYear(full)).toBe(full);
    const cases = Array.from({ length: assetLimits.cases }, (_, index) => newCase(`a${index}`));
    const crowded = { accountId: 'another', cases };
    expect(patchCase('wish', { amount: 1 })(crowded)).toBe(crowded);
  });

  test('can forget an account', () => {
    const kept = patchCase('wish', { amount: 7 })(chooseAccount('gone')(defaultAssetInputs));
    expect(removeCase(kept)).toEqual({ accountId: noAccount, cases: [] });
  });
});
