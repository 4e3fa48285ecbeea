import { describe, expect, test } from 'vitest';
import { caseOf } from '../model.ts';
import { defaultValueInputs, valueLimits, type ValueInputs } from '../schema.ts';
import {
  addCost,
  addDifference,
  addDriver,
  addFormulaInput,
  addReview,
  openCase,
  patchCase,
  patchDriver,
  patchFormulaInput,
  redraw,
  removeCase,
  removeDriver,
  removeFormulaInput,
  setStatement,
} from './changes.ts';

type Change = (inputs: ValueInputs) => ValueInputs;

function after(...changes: readonly Change[]): ValueInputs {
  return [openCase('a'), ...changes].reduce((inputs, change) => change(inputs), defaultValueInputs);
}

const one = (...changes: readonly Change[]) => caseOf(after(...changes));

describe('changes of a value case', () => {
  test('open an account’s case, empty at first and as it was later', () => {
    const changed = after(addDriver('d'), openCase('b'), openCase('a'));
    expect(Object.keys(changed.cases)).toEqual(['a', 'b']);
    expect(caseOf(changed)?.drivers).toHaveLength(1);
  });

  test('do nothing while no case is open', () => {
    expect(addDriver('d')(defaultValueInputs)).toBe(defaultValueInputs);
    expect(after(removeCase('a'), patchCase({ price: 1 }))).toEqual(defaultValueInputs);
  });

  test('touch one driver and one named input only', () => {
    const input = { id: 'i', name: 'x', unit: '', value: null, source: '' };
    const made = [addDriver('d'), addDriver('e'), addFormulaInput('d', input)];
    const drivers = one(
      ...made,
      patchFormulaInput('d', 'i', { value: 4 }),
      patchDriver('e', { low: 0 }),
    )?.drivers;
    expect(drivers?.map(({ inputs, low }) => [inputs[0]?.value, low])).toEqual([
      [4, 0.7],
      [undefined, 0],
    ]);
    expect(one(...made, removeFormulaInput('d', 'i'), removeDriver('e'))?.drivers[0]?.inputs).toEqual([]);
  });

  test.each([
    ['drivers', valueLimits.drivers, (id: string) => addDriver(id)],
    ['costs', valueLimits.costs, (id: string) => addCost(id)],
    ['differences', valueLimits.differences, (id: string) => addDifference(id)],
    ['reviews', valueLimits.reviews, (id: string) => addReview(id, { date: '', planned: null })],
  ] as const)('stop at the most %s', (list, most, add) => {
    const full = one(...Array.from({ length: most + 2 }, (_, index) => add(String(index))));
    const found = list === 'differences' ? full?.alternative.differences : full?.[list];
    expect(found).toHaveLength(most);
  });

  test('keep a paragraph in its language, and give the composed one back for an empty text', () => {
    const own = setStatement('customer', 'zh', 'next', '六月再见。');
    expect(one(own)?.statements).toEqual({ customer: { zh: { next: '六月再见。' } }, board: {} });
    expect(one(own, setStatement('customer', 'zh', 'next', ''))?.statements.customer).toEqual({ zh: {} });
  });

  test('draw again inside the limits', () => {
    const last = { ...defaultValueInputs.simulation, seed: valueLimits.seed };
    expect(redraw({ ...defaultValueInputs, simulation: last }).simulation.seed).toBe(0);
  });
});
