import type { PortfolioInputs } from '../schema.ts';
import type { StartAccount, StartGoal, StartPlace, StartSetInputs } from '../schema/choice.ts';
import { startAccount } from '../model.ts';

export { startLimits, type StartAccount, type StartPlace, type StartSetInputs } from '../schema/choice.ts';
export { startAccount, startValue } from '../model.ts';

export const startGoals = ['score', 'contribution'] as const satisfies readonly StartGoal[];
export const startPlaces = ['must', 'must-not', 'free'] as const satisfies readonly StartPlace[];

export function patchStart(patch: Partial<Omit<StartSetInputs, 'byAccount'>>) {
  return (inputs: PortfolioInputs): PortfolioInputs => ({
    ...inputs,
    startSet: { ...inputs.startSet, ...patch },
  });
}

/** An account that is free and takes what all take has no entry. */
export function patchStartAccount(accountId: string, patch: Partial<StartAccount>) {
  return (inputs: PortfolioInputs): PortfolioInputs => {
    const account = { ...startAccount(inputs.startSet, accountId), ...patch };
    const plain = account.hours === null && account.money === null && account.place === 'free';
    const others = Object.entries(inputs.startSet.byAccount).filter(([id]) => id !== accountId);
    const byAccount = plain
      ? Object.fromEntries(others)
      : { ...inputs.startSet.byAccount, [accountId]: account };
    return { ...inputs, startSet: { ...inputs.startSet, byAccount } };
  };
}

const fieldOf = {
  hours: 'hours',
  money: 'money',
  accounts: 'atMost',
  region: 'perRegion',
  segment: 'perSegment',
} as const;

/** Widens a limit to what the musts need. */
export function allowNeeded(limit: keyof typeof fieldOf, needed: number) {
  return patchStart({ [fieldOf[limit]]: needed });
}
