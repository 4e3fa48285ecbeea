import { describe, expect, test } from 'vitest';
import { methodInputs } from '../model.test-data.ts';
import { patchGoal, patchScan, patchSimulation, setPair } from './cost-changes.ts';
import { addHelper, patchHelper, patchHelperPoints, removeHelper } from './helper-changes.ts';

describe('changes to how the cost is worked out', () => {
  test('touch what they name and nothing else', () => {
    const after = patchSimulation({ seed: 7 })(methodInputs);
    expect(after).toEqual({ ...methodInputs, simulation: { ...methodInputs.simulation, seed: 7 } });
    expect(patchGoal({ from: 0.5 })(methodInputs).goal.from).toBe(0.5);
    expect(patchScan({ to: 2 })(methodInputs).scan.to).toBe(2);
  });

  test('give a pair its own correlation and take it away again', () => {
    const own = setPair('profit|revenue', 0.6)(methodInputs);
    expect(own.simulation.pairs).toEqual({ 'profit|revenue': 0.6 });
    expect(setPair('profit|revenue', null)(own)).toEqual(methodInputs);
  });
});

describe('those who help', () => {
  test('come, change and go one at a time', () => {
    const two = addHelper('b')(addHelper('a')(methodInputs));
    const named = patchHelper('b', { name: 'Bo', quota: 100 })(two);
    expect(named.helpers.map(({ id, name, quota }) => [id, name, quota])).toEqual([
      ['a', '', null],
      ['b', 'Bo', 100],
    ]);
    const curved = patchHelperPoints('a', { hasThreshold: false })(named);
    expect(curved.helpers.map(({ points }) => points.hasThreshold)).toEqual([false, true]);
    expect(removeHelper('a')(curved).helpers).toEqual(curved.helpers.slice(1));
  });
});
