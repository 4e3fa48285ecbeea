export const compensationLimits = {
  positions: 200,
  measures: 12,
  /** Of one plan. */
  planMeasures: 8,
  plans: 4,
  gates: 6,
  modifiers: 6,
  /** Points of a modifier, and tiers of a commission. */
  points: 6,
  shares: 30,
  objectives: 10,
  helpers: 50,
  accounts: 50,
  money: 1e12,
  /** Results and targets, in any unit. */
  result: 1e15,
  /** Attainments, payouts and factors, as multiples of target. */
  multiple: 20,
  runs: { min: 1000, max: 200_000 },
  seed: 1_000_000,
} as const;
