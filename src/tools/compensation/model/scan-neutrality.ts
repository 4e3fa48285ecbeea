import { credit, doubleCreditFactor, type CreditRule } from '../../../engine/compensation/crediting.ts';
import {
  fieldNeutrality,
  helperChange,
  type Helper,
  type HelperChange,
} from '../../../engine/compensation/field-neutrality.ts';
import { sum } from '../../../engine/statistics/sum.ts';
import type { Workspace } from '../../../workspace/schema.ts';
import type { CompensationInputs, Helper as HelperInputs } from '../schema.ts';
import { pointsCurve, type CurveFault } from './curve.ts';
import { peopleOf, poolTarget } from './people.ts';
import { planOf, type BuiltPlan } from './plan.ts';

/** Why a helper's pay cannot be compared. */
export type HelperFault =
  /** Target variable, quota or results are not known. */
  | { readonly kind: 'unknown' }
  /** The account brings more than all results. */
  | { readonly kind: 'account-above-result' }
  | { readonly kind: 'curve'; readonly faults: readonly CurveFault[] };

export interface HelperResult {
  readonly helperId: string;
  readonly change: HelperChange | null;
  readonly fault: HelperFault | null;
  /** Part of the account's result credited to the helper after the move, and whether the plan's crediting gives it. */
  readonly creditAfter: number;
  readonly creditFromPlan: boolean;
  readonly helpingPay: number;
}

export interface Neutrality {
  readonly helpers: readonly HelperResult[];
  /** Nobody loses; null while that is open, or there are no helpers. */
  readonly neutral: boolean | null;
  /** What is credited in all over what the accounts bring; null without results. */
  readonly creditFactor: number | null;
  /** All incentives for the accounts' results over the managers' own at target; null where they have none. */
  readonly doubleCredit: number | null;
}

/**
 * What the move of an account to a strategic account manager does to the pay of everybody who served it before. Conventions: credit
 * after the move is what was entered, else what the plan's crediting gives; a split is shared by the helpers' shares; pay for
 * helping is what was entered, else an even part of what the plan's team pool at target gives to the helper's department. Money and
 * fractions. The double-credit factor counts the helpers' pay for the account's result at what is entered.
 *
 * @throws RangeError as `planOf`.
 * @see engine/compensation/field-neutrality.ts, crediting.ts; Sherman, Sperry and Reese (2003): whether field people gain from helping
 *   decides the programme.
 * @example neutralityOf(inputs, workspace)?.neutral // false
 */
export function neutralityOf(inputs: CompensationInputs, workspace: Workspace): Neutrality | null {
  const built = planOf(inputs, inputs.current);
  if (built.kind === 'faults') return null;
  const { plan } = built;
  const people = peopleOf(inputs, workspace, plan.terms);
  const pool = poolTarget(plan, people);
  const rule = ruleOf(plan);
  const credited = credit(
    1,
    rule,
    inputs.helpers.map(({ share }) => share),
  );
  const results = inputs.helpers.map((helper, index) => {
    const terms = {
      creditAfter: helper.creditAfter ?? credited.helpers[index] ?? 0,
      helpingPay: helper.helpingPay ?? pool * poolShare(plan, helper, inputs.helpers, workspace),
    };
    return { helper, terms, ...resultOf(helper, terms) };
  });
  const sound = results.flatMap(({ engine }) => (engine === null ? [] : [engine]));
  const { neutral } = fieldNeutrality(sound);
  const isOpen = results.length === 0 || (neutral === true && sound.length < results.length);
  const managers = sum(people.map(({ targetVariable, filled }) => targetVariable * filled));
  return {
    helpers: results.map(({ helper, terms, change, fault }) => ({
      helperId: helper.id,
      change,
      fault,
      creditFromPlan: helper.creditAfter === null,
      ...terms,
    })),
    neutral: isOpen ? null : neutral,
    creditFactor: inputs.helpers.length > 0 ? credited.factor : null,
    doubleCredit: doubleCreditFactor(managers, sound.map(payForAccount)),
  };
}

function ruleOf({ terms: { crediting } }: BuiltPlan): CreditRule {
  const { rule: kind, managerShare } = crediting;
  return kind === 'split' ? { kind, managerShare } : { kind };
}

/** Of the team pool: an even part of what goes to the helper's department; 0 where the pool names none of it. */
function poolShare(
  { terms: { pool } }: BuiltPlan,
  { personId }: HelperInputs,
  helpers: readonly HelperInputs[],
  workspace: Workspace,
): number {
  const departmentOf = (id: string | null) =>
    workspace.people.find((one) => one.id === id)?.functionId ?? null;
  const department = departmentOf(personId);
  if (!pool.isOn || department === null) return 0;
  const all = sum(pool.shares.map(({ share }) => share));
  const own = pool.shares.filter(({ functionId }) => functionId === department);
  const colleagues = helpers.filter((one) => departmentOf(one.personId) === department).length;
  return all > 0 ? sum(own.map(({ share }) => share)) / all / colleagues : 0;
}

function resultOf(
  { targetVariable, quota, result, accountResult, quotaRelief, points }: HelperInputs,
  terms: { readonly creditAfter: number; readonly helpingPay: number },
): {
  readonly change: HelperChange | null;
  readonly fault: HelperFault | null;
  readonly engine: Helper | null;
} {
  const none = (fault: HelperFault) => ({ change: null, fault, engine: null });
  if (targetVariable === null || quota === null || result === null || accountResult === null) {
    return none({ kind: 'unknown' });
  }
  if (accountResult > result) return none({ kind: 'account-above-result' });
  const built = pointsCurve(points);
  if (built.kind === 'faults') return none({ kind: 'curve', faults: built.faults });
  const engine: Helper = {
    targetVariable,
    curve: built.curve,
    quota,
    result,
    accountResult,
    quotaRelief,
    ...terms,
  };
  return { change: helperChange(engine), fault: null, engine };
}

/** What a helper earns after the move for the account's result: with the credit less without it, and the pay for helping. */
function payForAccount(helper: Helper): number {
  const credited = helperChange(helper);
  const alone = helperChange({ ...helper, creditAfter: 0, helpingPay: 0 });
  if (credited.kind === 'no-quota' || alone.kind === 'no-quota') return 0;
  return Math.max(0, credited.after.variable - alone.after.variable);
}
