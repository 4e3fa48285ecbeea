import { disagreements, indexOf, type Disagreement, type IndexResult } from './model/answers.ts';
import { charterFacts, type CharterFacts, type CharterSource } from './model/charter.ts';
import { caseOf, taxOf, type CaseResult, type TaxResult } from './model/money.ts';
import {
  comparisonOf,
  ownershipTest,
  ownersOf,
  type ComparisonResult,
  type Owners,
  type OwnershipTest,
} from './model/owners.ts';
import type { InitiativeInputs } from './schema.ts';

export type { Band, Disagreement, GroupLine, IndexResult, StatementLine } from './model/answers.ts';
export type { CharterFacts } from './model/charter.ts';
export type { CaseResult, TaxResult } from './model/money.ts';
export { ownershipCap } from './model/owners.ts';
export type { CommitmentRow, Gap, Owners, OwnershipTest } from './model/owners.ts';

export interface InitiativeResult {
  readonly index: IndexResult;
  /** Of the raters, not of the team. */
  readonly apart: readonly Disagreement[];
  readonly owners: Owners;
  readonly test: OwnershipTest;
  readonly comparison: ComparisonResult;
  readonly tax: TaxResult;
  readonly plan: CaseResult;
  readonly charter: CharterFacts;
}

/**
 * Everything the tool shows: index and weakest statements, gaps of the grid, ownership test, comparison, internal-selling tax, business
 * case and what the charter is composed from. Money in workspace currency, shares and uplifts are fractions; codes and null are "no
 * answer". The result is input to a judgement.
 *
 * Inputs must have passed `parseInitiativeInputs`.
 *
 * @throws RangeError when a figure of an account is not finite.
 * @see Sherman, Sperry and Reese (2003), Key 1; the files of model/ for each part.
 * @example evaluateInitiative(inputs, workspace).index.value // 41.25
 */
export function evaluateInitiative(inputs: InitiativeInputs, workspace: CharterSource): InitiativeResult {
  const owners = ownersOf(inputs.grid, inputs.salesFunctions, workspace.functions);
  return {
    index: indexOf(inputs),
    apart: disagreements(inputs.raters, inputs.settings.apartFrom),
    owners,
    test: ownershipTest(inputs.test),
    comparison: comparisonOf(inputs.comparison),
    tax: taxOf(inputs.tax, inputs.settings),
    plan: caseOf(inputs.plan),
    charter: charterFacts(inputs.charter, owners, workspace),
  };
}
