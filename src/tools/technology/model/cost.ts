import { presentValues } from '../../../engine/finance/net-present-value.ts';
import { sum } from '../../../engine/statistics/sum.ts';
import { costFields, type CostField, type Costs, type TechnologySettings } from '../schema.ts';

/** What the costs are shown by. */
export const costParts = ['start', 'licence', 'running', 'time', 'leaving'] as const;
export type CostPart = (typeof costParts)[number];

type Amounts = Readonly<Record<CostPart, number>>;

export interface CostYear extends Amounts {
  /** From 0, the start. */
  readonly year: number;
  readonly total: number;
  readonly present: number;
}

export type CostGap = CostField | 'hourCost' | 'users';

export type Cost =
  | { readonly kind: 'open'; readonly gaps: readonly CostGap[] }
  | {
      readonly kind: 'known';
      readonly years: readonly CostYear[];
      /** Hours of work in a year: to look after it, and to use it. */
      readonly hours: { readonly admin: number; readonly users: number };
      /** Of each part, in today's money. */
      readonly parts: Amounts;
      readonly total: number;
    };

/**
 * Total cost of ownership in today's money: set-up and training at the start; licence, running and working time at the end of each
 * year; leaving at the end of the last one. Working time is hours a week to look after it and minutes a day of everybody who is meant to
 * use it, whether they will or not. Fees in workspace currency; the rate is a fraction a year.
 *
 * @throws RangeError when a number is not finite.
 * @see method.md, Tool 7; Ferrin and Plank (2002), Total Cost of Ownership Models: An Exploratory Study; Brealey, Myers and Allen for
 *   the present value.
 * @example costOf({ ...free, setup: 70_000, licence: 21_000 }, { years: 5, discount: 0.08, … }, null) // total 153_846.91
 */
export function costOf(costs: Costs, settings: TechnologySettings, users: number | null): Cost {
  const { licence, setup, training, running, leaving, adminHours, userMinutes } = costs;
  const { hourCost, years, discount } = settings;
  const gaps: CostGap[] = costFields.filter((field) => costs[field] === null);
  const takesTime = (adminHours ?? 0) > 0 || (userMinutes ?? 0) > 0;
  if (takesTime && hourCost === null) gaps.push('hourCost');
  if ((userMinutes ?? 0) > 0 && users === null) gaps.push('users');
  if (gaps.length > 0) return { kind: 'open', gaps };
  const hours = {
    admin: (adminHours ?? 0) * settings.weeks,
    users: ((users ?? 0) * (userMinutes ?? 0) * settings.days) / 60,
  };
  const time = (hours.admin + hours.users) * (hourCost ?? 0);
  const flows = Array.from({ length: years + 1 }, (_, year): Amounts => ({
    start: year === 0 ? (setup ?? 0) + (training ?? 0) : 0,
    licence: year === 0 ? 0 : (licence ?? 0),
    running: year === 0 ? 0 : (running ?? 0),
    time: year === 0 ? 0 : time,
    leaving: year === years ? (leaving ?? 0) : 0,
  }));
  const totals = flows.map((flow) => sum(costParts.map((part) => flow[part])));
  const present = presentValues(discount, totals, 'start');
  const inToday = (part: CostPart) =>
    sum(
      presentValues(
        discount,
        flows.map((flow) => flow[part]),
        'start',
      ),
    );
  return {
    kind: 'known',
    hours,
    years: flows.map((flow, year) => ({
      ...flow,
      year,
      total: totals[year] ?? 0,
      present: present[year] ?? 0,
    })),
    parts: {
      start: inToday('start'),
      licence: inToday('licence'),
      running: inToday('running'),
      time: inToday('time'),
      leaving: inToday('leaving'),
    },
    total: sum(present),
  };
}
