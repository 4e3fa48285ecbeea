import type { FirmFunction } from '../../../workspace/schema.ts';
import type { Grid, InitiativeInputs } from '../schema.ts';
import {
  cappingItem,
  commitments,
  comparisonRows,
  testItems,
  type Commitment,
  type ComparisonRow,
  type TestItem,
} from '../schema/statements.ts';

/** Why a commitment has no clear owner. */
export type Gap = 'untouched' | 'nobody' | 'several';

export interface CommitmentRow {
  readonly id: Commitment;
  /** Ids of functions of the document. */
  readonly accountable: readonly string[];
  readonly responsible: readonly string[];
  readonly gap: Gap | null;
  /** Held by a function of sales alone; false where there is a gap. */
  readonly bySales: boolean;
}

export interface Owners {
  readonly rows: readonly CommitmentRow[];
  /** Rows with exactly one accountable function. */
  readonly clear: number;
  readonly heldBySales: number;
  /** Share of the clear rows; null where there is none, or nobody has said which functions are sales. */
  readonly salesShare: number | null;
  readonly noShare: 'no-functions' | 'no-sales' | 'no-clear-row' | null;
}

/**
 * Who answers for what: exactly one accountable function per commitment, or the row is a gap. The sales-ownership index is the share of
 * the rows with one accountable function in which that function belongs to sales, a fraction. What is stored of functions that are no
 * longer in the document does not count.
 *
 * @see Sherman, Sperry and Reese (2003), Key 1, for what executives of all functions decide; the grid and its index are this site's own.
 * @example ownersOf({ decides: { sales: 'A' } }, ['sales'], [{ id: 'sales', name: 'Sales' }]).salesShare // 1
 */
export function ownersOf(
  grid: Grid,
  salesFunctions: readonly string[],
  functions: readonly FirmFunction[],
): Owners {
  const sales = new Set(salesFunctions);
  const rows = commitments.map((id): CommitmentRow => {
    const said = functions.map((one) => ({ functionId: one.id, role: grid[id]?.[one.id] }));
    const accountable = said
      .filter(({ role }) => role === 'A' || role === 'AR')
      .map(({ functionId }) => functionId);
    const responsible = said
      .filter(({ role }) => role === 'R' || role === 'AR')
      .map(({ functionId }) => functionId);
    const isTouched = said.some(({ role }) => role !== undefined);
    const gap = gapOf(accountable.length, isTouched);
    return {
      id,
      accountable,
      responsible,
      gap,
      bySales: gap === null && accountable.every((functionId) => sales.has(functionId)),
    };
  });
  const clear = rows.filter(({ gap }) => gap === null).length;
  const heldBySales = rows.filter(({ bySales }) => bySales).length;
  const known = functions.some(({ id }) => sales.has(id));
  const noShare =
    functions.length === 0 ? 'no-functions' : !known ? 'no-sales' : clear === 0 ? 'no-clear-row' : null;
  return { rows, clear, heldBySales, salesShare: noShare === null ? heldBySales / clear : null, noShare };
}

function gapOf(accountable: number, isTouched: boolean): Gap | null {
  if (accountable === 1) return null;
  if (accountable > 1) return 'several';
  return isTouched ? 'nobody' : 'untouched';
}

export interface OwnershipTest {
  readonly yes: number;
  readonly open: number;
  /** 0 to 1; null before the first answer. */
  readonly score: number | null;
  /** Without the cap. */
  readonly plain: number;
  readonly isCapped: boolean;
  /** Whether an executive outside sales answers for a named account. */
  readonly isNamed: boolean;
  readonly failed: readonly TestItem[];
}

/** What the score of the ownership test cannot pass while no executive outside sales answers for a named account. */
export const ownershipCap = 0.5;

/**
 * The ownership test: the share of ten questions answered with yes, 0 to 1, at most 0.5 unless an executive outside sales answers for a
 * named account. What nobody has answered counts as no.
 *
 * @see Our own test, with its cap: method.md of this project, Tool 1c; no outside norm exists.
 * @example ownershipTest({ 'named-account': true }).score // 0.1
 */
export function ownershipTest(test: InitiativeInputs['test']): OwnershipTest {
  const yes = testItems.filter((item) => test[item] === true).length;
  const open = testItems.filter((item) => test[item] === undefined).length;
  const plain = yes / testItems.length;
  const isNamed = test[cappingItem] === true;
  const isCapped = !isNamed && plain > ownershipCap;
  return {
    yes,
    open,
    score: open === testItems.length ? null : isCapped ? ownershipCap : plain,
    plain,
    isCapped,
    isNamed,
    failed: testItems.filter((item) => test[item] === false),
  };
}

export interface ComparisonResult {
  readonly sales: number;
  readonly between: number;
  readonly business: number;
  readonly open: number;
  /** Marked as a business programme with nothing written that shows it. */
  readonly unshown: readonly ComparisonRow[];
}

/**
 * How many rows of the comparison stand on which side. Spaces are no evidence.
 *
 * @see Sherman, Sperry and Reese (2003), Key 1, for the contrast; rows and counting are this site's own.
 * @example comparisonOf({ start: { position: 'sales', evidence: '' } }).sales // 1
 */
export function comparisonOf(comparison: InitiativeInputs['comparison']): ComparisonResult {
  const count = (position: string | null) =>
    comparisonRows.filter((row) => (comparison[row]?.position ?? null) === position).length;
  return {
    sales: count('sales'),
    between: count('between'),
    business: count('business'),
    open: count(null),
    unshown: comparisonRows.filter((row) => {
      const said = comparison[row];
      return said?.position === 'business' && said.evidence.trim() === '';
    }),
  };
}
