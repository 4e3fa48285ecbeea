import { newWorkspace } from '../../../workspace/new-workspace.ts';
import { setToolInputs } from '../../../workspace/tool-slice.ts';
import type { Account, Workspace } from '../../../workspace/schema.ts';
import { baselineOf } from '../model/comparison.ts';
import {
  blankCase,
  blankCost,
  blankDriver,
  defaultValueInputs,
  valueVersion,
  type Cost,
  type Driver,
  type ForCustomer,
  type ValueCaseInputs,
} from '../schema.ts';

export interface CustomerFileOptions {
  /** Of the new document. */
  readonly id: string;
  readonly name: string;
  /** Milliseconds. */
  readonly now: number;
  /** Leaves our figures out, so that they do not steer theirs. */
  readonly blank: boolean;
}

/**
 * A document with one account's name and what of its case the customer knows: nothing of price and alternative, of what we
 * receive, of our weights, proofs and sources, of reviews, statements, thresholds, other accounts or people is in it.
 */
export function customerDocument(
  { id: documentId, settings }: Workspace,
  account: Pick<Account, 'id' | 'name'>,
  one: ValueCaseInputs,
  { id, name, now, blank }: CustomerFileOptions,
): Workspace {
  const shown: ValueCaseInputs = {
    ...blankCase,
    horizonYears: one.horizonYears,
    annualRate: one.annualRate,
    timing: one.timing,
    drivers: one.drivers.map((driver) => driverShown(driver, blank)),
    costs: one.costs.map((cost) => costShown(cost, blank)),
  };
  const empty = newWorkspace(id, name, now, settings.currency);
  const madeOn = empty.createdAt.slice(0, 10);
  return withCase({ ...empty, settings }, account, shown, {
    documentId,
    madeOn,
    blank,
    by: '',
    sent: baselineOf(shown),
  });
}

/** What a customer hands back: their case and nothing else that their document may hold by then. */
export function returnedDocument(
  workspace: Workspace,
  account: Pick<Account, 'id' | 'name'>,
  one: ValueCaseInputs,
  forCustomer: ForCustomer,
): Workspace {
  const empty = { ...workspace, people: [], functions: [], tools: {}, actions: [], log: [] };
  const shown = { ...blankCase, ...baselineOf(one), timing: one.timing };
  return withCase(empty, account, shown, forCustomer);
}

function withCase(
  workspace: Workspace,
  { id, name }: Pick<Account, 'id' | 'name'>,
  one: ValueCaseInputs,
  forCustomer: ForCustomer,
): Workspace {
  const account: Account = { id, name, segment: '', region: '', notes: '', figures: {}, locations: [] };
  const inputs = { ...defaultValueInputs, accountId: id, cases: { [id]: one }, forCustomer };
  return setToolInputs({ ...workspace, accounts: [account] }, 'value', valueVersion, inputs);
}

/** Theirs count in full, in their own eyes; how sure we are is our own business. */
function driverShown(driver: Driver, blank: boolean): Driver {
  const { id, preset, name, family, kind, method, unit, formula, inputs } = driver;
  const { baseline, change, valuePerUnit, startYears, rampYears, durationYears } = driver;
  return {
    ...blankDriver,
    ...{ id, preset, name, family, kind, method, unit, formula },
    inputs: inputs.map((input) => ({ ...input, source: '', value: blank ? null : input.value })),
    ...(blank ? {} : { baseline, change, valuePerUnit }),
    ...{ startYears, rampYears, durationYears },
    confidence: 1,
  };
}

function costShown(
  { id, kind, name, atStart, perYear, startYears, durationYears }: Cost,
  blank: boolean,
): Cost {
  return {
    ...blankCost,
    ...{ id, kind, name, startYears, durationYears },
    ...(blank ? {} : { atStart, perYear }),
  };
}
