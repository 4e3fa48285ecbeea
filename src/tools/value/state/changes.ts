import { caseOf } from '../model.ts';
import {
  blankCase,
  blankCost,
  blankDriver,
  valueLimits,
  type Cost,
  type Difference,
  type Driver,
  type FormulaInput,
  type Review,
  type StatementKind,
  type ValueCaseInputs,
  type ValueInputs,
} from '../schema.ts';

type Change = (inputs: ValueInputs) => ValueInputs;

/** The lists are changed one element at a time, everything else by its part. */
type Plain = Omit<ValueCaseInputs, 'drivers' | 'costs' | 'reviews' | 'statements'>;

/** Opens an account's case, an empty one where there is none. */
export function openCase(accountId: string): Change {
  return (inputs) => ({
    ...inputs,
    accountId,
    cases: Object.hasOwn(inputs.cases, accountId)
      ? inputs.cases
      : { ...inputs.cases, [accountId]: blankCase },
  });
}

/** The case of an account goes for good, also of one that is no longer in the list. */
export function removeCase(accountId: string): Change {
  return (inputs) => ({
    ...inputs,
    accountId: inputs.accountId === accountId ? null : inputs.accountId,
    cases: Object.fromEntries(Object.entries(inputs.cases).filter(([id]) => id !== accountId)),
  });
}

export function patchInputs(part: Partial<Pick<ValueInputs, 'simulation' | 'thresholds'>>): Change {
  return (inputs) => ({ ...inputs, ...part });
}

/** Applies a change to the case that is open. */
export function inCase(how: (one: ValueCaseInputs) => ValueCaseInputs): Change {
  return (inputs) => {
    const one = caseOf(inputs);
    if (one === null || inputs.accountId === null) return inputs;
    const next = how(one);
    return next === one ? inputs : { ...inputs, cases: { ...inputs.cases, [inputs.accountId]: next } };
  };
}

export function patchCase(part: Partial<Plain>): Change {
  return inCase((one) => ({ ...one, ...part }));
}

export function addDriver(id: string, part: Partial<Omit<Driver, 'id'>> = {}): Change {
  return inCase((one) =>
    one.drivers.length >= valueLimits.drivers
      ? one
      : { ...one, drivers: [...one.drivers, { ...blankDriver, ...part, id }] },
  );
}

export function patchDriver(id: string, part: Partial<Omit<Driver, 'id'>>): Change {
  return inCase((one) => ({ ...one, drivers: patched(one.drivers, id, part) }));
}

export function removeDriver(id: string): Change {
  return inCase((one) => ({ ...one, drivers: without(one.drivers, id) }));
}

export function addFormulaInput(driverId: string, input: FormulaInput): Change {
  return inFormula(driverId, (inputs) => (inputs.length >= valueLimits.inputs ? inputs : [...inputs, input]));
}

export function patchFormulaInput(
  driverId: string,
  id: string,
  part: Partial<Omit<FormulaInput, 'id'>>,
): Change {
  return inFormula(driverId, (inputs) => patched(inputs, id, part));
}

export function removeFormulaInput(driverId: string, id: string): Change {
  return inFormula(driverId, (inputs) => without(inputs, id));
}

function inFormula(
  driverId: string,
  how: (inputs: readonly FormulaInput[]) => readonly FormulaInput[],
): Change {
  return inCase((one) => ({
    ...one,
    drivers: one.drivers.map((driver) =>
      driver.id === driverId ? { ...driver, inputs: how(driver.inputs) } : driver,
    ),
  }));
}

export function addCost(id: string): Change {
  return inCase((one) =>
    one.costs.length >= valueLimits.costs ? one : { ...one, costs: [...one.costs, { ...blankCost, id }] },
  );
}

export function patchCost(id: string, part: Partial<Omit<Cost, 'id'>>): Change {
  return inCase((one) => ({ ...one, costs: patched(one.costs, id, part) }));
}

export function removeCost(id: string): Change {
  return inCase((one) => ({ ...one, costs: without(one.costs, id) }));
}

export function addDifference(id: string): Change {
  return inDifferences((list) =>
    list.length >= valueLimits.differences ? list : [...list, { id, name: '', amount: 0, source: '' }],
  );
}

export function patchDifference(id: string, part: Partial<Omit<Difference, 'id'>>): Change {
  return inDifferences((list) => patched(list, id, part));
}

export function removeDifference(id: string): Change {
  return inDifferences((list) => without(list, id));
}

function inDifferences(how: (list: readonly Difference[]) => readonly Difference[]): Change {
  return inCase((one) => ({
    ...one,
    alternative: { ...one.alternative, differences: how(one.alternative.differences) },
  }));
}

export function addReview(id: string, part: Pick<Review, 'date' | 'planned'>): Change {
  return inCase((one) =>
    one.reviews.length >= valueLimits.reviews
      ? one
      : { ...one, reviews: [...one.reviews, { verified: null, toldTo: '', note: '', ...part, id }] },
  );
}

export function patchReview(id: string, part: Partial<Omit<Review, 'id'>>): Change {
  return inCase((one) => ({ ...one, reviews: patched(one.reviews, id, part) }));
}

export function removeReview(id: string): Change {
  return inCase((one) => ({ ...one, reviews: without(one.reviews, id) }));
}

/** An empty text goes back to the composed one. */
export function setStatement(
  kind: StatementKind,
  locale: 'en' | 'zh',
  section: string,
  text: string,
): Change {
  return inCase((one) => {
    const own = one.statements[kind];
    const others = Object.entries(own[locale] ?? {}).filter(([key]) => key !== section);
    const texts = Object.fromEntries(text === '' ? others : [...others, [section, text]]);
    return { ...one, statements: { ...one.statements, [kind]: { ...own, [locale]: texts } } };
  });
}

/** Another start of the random numbers, inside its limits. */
export function redraw(inputs: ValueInputs): ValueInputs {
  const seed = (inputs.simulation.seed + 1) % (valueLimits.seed + 1);
  return { ...inputs, simulation: { ...inputs.simulation, seed } };
}

function patched<Element extends { readonly id: string }>(
  list: readonly Element[],
  id: string,
  part: NoInfer<Partial<Omit<Element, 'id'>>>,
): readonly Element[] {
  return list.map((element) => (element.id === id ? { ...element, ...part } : element));
}

function without<Element extends { readonly id: string }>(
  list: readonly Element[],
  id: string,
): readonly Element[] {
  return list.filter((element) => element.id !== id);
}
