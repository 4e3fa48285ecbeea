import { caseOf } from '../model.ts';
import { assetLimits, noAccount, type AssetCase, type AssetInputs } from '../schema.ts';

type Change = (inputs: AssetInputs) => AssetInputs;

type Part = Exclude<keyof AssetCase, 'id'>;

export function chooseAccount(accountId: string): Change {
  return (inputs) => ({ ...inputs, accountId });
}

/** Changes what is said of the chosen account; nothing happens when there is room for no more accounts. */
export function patchCase<P extends Part>(part: P, change: Partial<AssetCase[P]>): Change {
  return (inputs) => {
    const { cases, accountId } = inputs;
    const own = caseOf(inputs);
    const next: AssetCase = { ...own, [part]: { ...own[part], ...change } };
    if (cases.some(({ id }) => id === accountId)) {
      return { ...inputs, cases: cases.map((each) => (each.id === accountId ? next : each)) };
    }
    return cases.length < assetLimits.cases ? { ...inputs, cases: [...cases, next] } : inputs;
  };
}

/** The retention of a year from 0. */
export function setCurve(year: number, retention: number): Change {
  return (inputs) => {
    const curve = caseOf(inputs).outlook.curve.map((value, index) => (index === year ? retention : value));
    return patchCase('outlook', { curve })(inputs);
  };
}

/** The next year begins like the last one, the first with the constant retention. */
export function addCurveYear(inputs: AssetInputs): AssetInputs {
  const { curve, retention } = caseOf(inputs).outlook;
  if (curve.length >= assetLimits.years.max) return inputs;
  return patchCase('outlook', { curve: [...curve, curve.at(-1) ?? retention] })(inputs);
}

export function removeCurveYear(inputs: AssetInputs): AssetInputs {
  return patchCase('outlook', { curve: caseOf(inputs).outlook.curve.slice(0, -1) })(inputs);
}

/** Forgets what was said of the chosen account, and looks at none. */
export function removeCase(inputs: AssetInputs): AssetInputs {
  const { cases, accountId } = inputs;
  return { accountId: noAccount, cases: cases.filter(({ id }) => id !== accountId) };
}
