import type { Kind, TechnologyOption, TechnologySettings } from '../schema.ts';
import { costOf, type Cost } from './cost.ts';
import { fitOf, type FitResult } from './fit.ts';
import type { NeedLine } from './needs.ts';
import { adoptionOf, type Adoption, type Users } from './users.ts';
import { worthOf, type Worth } from './worth.ts';

/** `unknown`: a must is not rated, which is no pass. */
export type Standing = 'in' | 'unknown' | 'out';

export interface OptionResult {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly standing: Standing;
  readonly fit: FitResult;
  readonly adoption: Adoption;
  readonly cost: Cost;
  readonly worth: Worth;
}

/**
 * Everything that is said of one option: fit, musts, adoption, cost and worth.
 *
 * @throws RangeError when a number is not finite.
 * @see The files of model/ for each part.
 * @example optionOf(option, complete, users, settings).standing // 'out' when a must is below the floor
 */
export function optionOf(
  option: TechnologyOption,
  needs: readonly NeedLine[],
  users: Users,
  settings: TechnologySettings,
): OptionResult {
  const fit = fitOf(option, needs, settings);
  const adoption = adoptionOf(option, users);
  const cost = costOf(option.costs, settings, users.total);
  const standing = fit.failed.length > 0 ? 'out' : fit.unknown.length > 0 ? 'unknown' : 'in';
  const { id, kind, name } = option;
  return { id, kind, name, standing, fit, adoption, cost, worth: worthOf(fit, cost, adoption, settings) };
}
