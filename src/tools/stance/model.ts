import type { Workspace } from '../../workspace/schema.ts';
import { accountYear } from './model/account-year.ts';
import { contradictionOf, type Contradiction } from './model/contradiction.ts';
import { gaugeOf, type Gauge, type GaugeLine } from './model/gauge.ts';
import { bandOf, stanceIndex, stanceLines, type Band, type StanceLine } from './model/index-lines.ts';
import { dimensions, type StanceInputs } from './schema.ts';

export type { Contradiction } from './model/contradiction.ts';
export {
  foldLines,
  type FoldedLines,
  type Gauge,
  type GaugeLine,
  type NoShares,
  type Shares,
} from './model/gauge.ts';
export { mostSteps, type Band, type StanceLine, type Standing } from './model/index-lines.ts';

export type Progress = 'untouched' | 'begun' | 'done';

export interface StanceResult {
  /** Six; their points sum to `index`. */
  readonly lines: readonly StanceLine[];
  readonly answered: number;
  readonly progress: Progress;
  /** Sum of the steps that count, 0 to 12. */
  readonly steps: number;
  /** 0 to 100; null while nothing is answered. */
  readonly index: number | null;
  readonly band: Band | null;
  /** The index if every answer had its evidence; null while nothing is answered. */
  readonly claimed: number | null;
  readonly claimedBand: Band | null;
  readonly contradiction: Contradiction;
  /** The year that both gauges are of. */
  readonly year: number;
  readonly revenue: Gauge;
  readonly contribution: Gauge;
  /** Accounts with more of the revenue than the setting allows, the largest first. */
  readonly dependence: readonly GaugeLine[];
}

/**
 * Everything the tool shows: the index of six dimensions with its lines and band, the dimension that contradicts the others,
 * and how this year's revenue and contribution are concentrated on the workspace's accounts. The index is 0 to 100, shares
 * are fractions, money is in workspace currency; null and codes are "no answer". Result is input to a judgement.
 *
 * Inputs must have passed `parseStanceInputs`; figures of the accounts must be finite.
 *
 * @throws RangeError when a figure is not finite.
 * @see Sherman, Sperry and Reese (2003), Introduction; method.md, Introduction, tool 0; the files of model/ for each part.
 * @example evaluateStance(defaultStanceInputs, workspace).index // null
 */
export function evaluateStance(
  inputs: StanceInputs,
  { accounts, settings }: Pick<Workspace, 'accounts' | 'settings'>,
): StanceResult {
  const lines = stanceLines(inputs);
  const answered = lines.filter(({ said }) => said !== null).length;
  const index = answered === 0 ? null : stanceIndex(lines.map(({ steps }) => steps));
  const claimed = answered === 0 ? null : stanceIndex(lines.map(({ saidSteps }) => saidSteps));
  const years = accounts.map((account) => ({ account, year: accountYear(account, settings.thisYear) }));
  const gauge = (figure: 'revenue' | 'contribution') =>
    gaugeOf(years.map(({ account: { id, name }, year }) => ({ id, name, value: year[figure] })));
  const revenue = gauge('revenue');
  return {
    lines,
    answered,
    progress: progressOf(answered),
    steps: lines.reduce((total, { steps }) => total + steps, 0),
    index,
    band: index === null ? null : bandOf(index, inputs.settings),
    claimed,
    claimedBand: claimed === null ? null : bandOf(claimed, inputs.settings),
    contradiction: contradictionOf(lines),
    year: settings.thisYear,
    revenue,
    contribution: gauge('contribution'),
    dependence: dependenceOn(revenue, inputs.settings.dependenceAbove),
  };
}

function progressOf(answered: number): Progress {
  if (answered === 0) return 'untouched';
  return answered === dimensions.length ? 'done' : 'begun';
}

function dependenceOn(revenue: Gauge, above: number): GaugeLine[] {
  return revenue.kind === 'shares' ? revenue.lines.filter(({ share }) => share > above) : [];
}
