import type { TechnologySettings } from '../schema.ts';
import type { OptionResult } from './option.ts';

/** What the comparison says, of which option; `rival` is what else is spoken of. */
export type Verdict =
  /** Needs first. */
  | { readonly kind: 'locked' }
  /** No option has all its figures. */
  | { readonly kind: 'open' }
  /** Every option fails a must. */
  | { readonly kind: 'all-out' }
  /** The option that fits best does not pay; `rival` is what pays most, if anything does. */
  | { readonly kind: 'loses'; readonly option: OptionResult; readonly rival: OptionResult | null }
  /** The spreadsheet is within a few points of `rival` and worth more. */
  | { readonly kind: 'sheet-near'; readonly option: OptionResult; readonly rival: OptionResult }
  | { readonly kind: 'sheet-best'; readonly option: OptionResult }
  /** It pays only if very many use it. */
  | { readonly kind: 'pilot'; readonly option: OptionResult }
  | { readonly kind: 'take'; readonly option: OptionResult };

/** Scores that differ by less than rounding are equal. */
const tolerance = 1e-9;

interface Rated {
  readonly option: OptionResult;
  readonly net: number;
}

/**
 * The reading of a comparison: the best fit that passes every must and whose figures are known; the spreadsheet instead of it when it
 * is within `near` points and worth more; a pilot when it breaks even above `pilotAbove`.
 *
 * @see method.md, Tool 7 (reading); the bounds are this site's assumptions.
 * @example verdictOf(options, settings).kind // 'sheet-near'
 */
export function verdictOf(
  options: readonly OptionResult[],
  settings: Pick<TechnologySettings, 'near' | 'pilotAbove'>,
): Verdict {
  const real = options.filter(({ kind }) => kind !== 'nothing');
  if (real.every(({ standing }) => standing === 'out')) return { kind: 'all-out' };
  const rated = real.flatMap((option): Rated[] => {
    const { net } = option.worth;
    return option.standing === 'in' && net !== null ? [{ option, net }] : [];
  });
  const [top] = rated.toSorted((a, b) => b.option.fit.score - a.option.fit.score || b.net - a.net);
  if (top === undefined) return { kind: 'open' };
  const sheet = rated.find(({ option }) => option.kind === 'sheet');
  const isNear =
    sheet !== undefined &&
    sheet.net > top.net &&
    top.option.fit.score - sheet.option.fit.score <= settings.near + tolerance;
  if (isNear && sheet.net > 0) return { kind: 'sheet-near', option: sheet.option, rival: top.option };
  if (top.net <= 0) return { kind: 'loses', option: top.option, rival: mostWorth(rated) };
  if (top.option.kind === 'sheet') return { kind: 'sheet-best', option: top.option };
  const { breakEven } = top.option.worth;
  const isSteep = breakEven.kind === 'at' && breakEven.share > settings.pilotAbove;
  return { kind: isSteep ? 'pilot' : 'take', option: top.option };
}

function mostWorth(rated: readonly Rated[]): OptionResult | null {
  const [most] = rated.filter(({ net }) => net > 0).toSorted((a, b) => b.net - a.net);
  return most?.option ?? null;
}
