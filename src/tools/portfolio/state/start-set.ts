import type { PortfolioInputs } from '../schema.ts';
import type { StartAccount, StartGoal, StartPlace, StartSetInputs } from '../schema/choice.ts';
import { startAccount } from '../model.ts';

export { startLimits, type StartGoal, type StartPlace, type StartSetInputs } from '../schema/choice.ts';
export { startAccount } from '../model.ts';

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
    const { [accountId]: _, ...others } = inputs.startSet.byAccount;
    const plain = account.hours === null && account.money === null && account.place === 'free';
    const byAccount = plain ? others : { ...inputs.startSet.byAccount, [accountId]: account };
    return { ...inputs, startSet: { ...inputs.startSet, byAccount } };
  };
}
