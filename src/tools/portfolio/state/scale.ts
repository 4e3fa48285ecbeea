import type { AccountResult } from '../model.ts';
import type { Criterion, Measure, PortfolioInputs, Scale, ValuePoint } from '../schema.ts';
import { patchCriterion } from './criteria.ts';

export type RatedScale = Extract<Scale, { kind: 'rated' }>;
export type LinearScale = Extract<Scale, { kind: 'linear' }>;
export type PiecewiseScale = Extract<Scale, { kind: 'piecewise' }>;

export const scaleKinds = ['rated', 'linear', 'piecewise'] as const satisfies readonly Scale['kind'][];
export const directions = ['benefit', 'cost'] as const satisfies readonly LinearScale['direction'][];
export const measures = [
  'revenue',
  'forecastRevenue',
  'growth',
  'contribution',
  'margin',
  'entered',
] as const satisfies readonly Measure[];

/** Kept as a fraction and edited as percent. */
export function isFraction(measure: Measure): boolean {
  return measure === 'growth' || measure === 'margin';
}

function changePoints(id: string, how: (points: readonly ValuePoint[]) => readonly ValuePoint[]) {
  return (inputs: PortfolioInputs): PortfolioInputs => {
    const scale = inputs.criteria.find((criterion: Criterion) => criterion.id === id)?.scale;
    if (scale?.kind !== 'piecewise') return inputs;
    return patchCriterion(id, { scale: { ...scale, points: how(scale.points) } })(inputs);
  };
}

export function setPoint(id: string, index: number, patch: Partial<ValuePoint>) {
  return changePoints(id, (points) =>
    points.map((point, at) => (at === index ? { ...point, ...patch } : point)),
  );
}

/** After the last point, as far from it as it is from the one before. */
export function addPoint(id: string) {
  return changePoints(id, (points) => {
    const [before, last] = [points.at(-2), points.at(-1)];
    const x = (last?.x ?? 0) + ((last?.x ?? 1) - (before?.x ?? 0));
    return [...points, { x, value: last?.value ?? 0 }];
  });
}

export function removePoint(id: string, index: number) {
  return changePoints(id, (points) => points.toSpliced(index, 1));
}

/** The figure that a measured criterion reads from an account. */
export function measuredRaw(account: AccountResult, measure: Exclude<Measure, 'entered'>): number | null {
  return {
    revenue: account.revenueThisYear,
    forecastRevenue: account.forecastRevenue,
    growth: account.growth,
    contribution: account.net,
    margin: account.margin,
  }[measure];
}
