import type { AccountManagers, Bands, CapacityInputs, Tier } from '../schema.ts';
import { hoursOfManager, relationshipHours } from './workload.ts';

export type Fullness = 'over' | 'tight' | 'healthy' | 'some-room' | 'room';

/** What a number of accounts means for the account managers. Hours per month. */
export interface RelationshipLoad {
  readonly accounts: number;
  readonly relationships: number;
  readonly load: number;
  readonly available: number;
  /** Load as a part of the hours; null without hours. */
  readonly utilisation: number | null;
  readonly fullness: Fullness | null;
  /** Hours that nobody has. */
  readonly driftHours: number;
  /** Relationships that will drift for want of them. */
  readonly atRisk: number;
  /** Managers for whom this load would fill `fillTarget` of the hours; null when a manager has no hours. */
  readonly managersNeeded: number | null;
}

/**
 * Load of the account managers in relationships: `Load = Σ (n_N h_N + n_M h_M)`, `Util = Load / (m H ρ)`,
 * `DriftHours = max(0, Load - m H ρ)`, `AtRisk = DriftHours / h_M` rounded up, but never more relationships than there are,
 * and `Needed = ceil(Load / (H ρ × fill))`. Months of mean demand; `counts` are accounts by tier.
 *
 * @see method.md, Key 4, tool 4b; Sherman, Sperry and Reese (2003), Key 4, for counting relationships and for drift.
 * @example four accounts of 2 new and 6 mature relationships at 96 hours: load 120, 125 %, 24 hours, 8 at risk, 2 needed
 */
export function relationshipLoad(
  { managers, tiers, fillTarget, bands }: Pick<CapacityInputs, 'managers' | 'tiers' | 'fillTarget' | 'bands'>,
  counts: readonly number[],
): RelationshipLoad {
  const total = (of: (tier: Tier) => number) =>
    tiers.reduce((sum, tier, index) => sum + (counts[index] ?? 0) * of(tier), 0);
  const relationships = total((tier) => tier.newRelationships + tier.matureRelationships);
  const load = total((tier) => relationshipHours(managers, tier));
  const available = managers.count * hoursOfManager(managers);
  const driftHours = Math.max(0, load - available);
  const utilisation = available > 0 ? load / available : null;
  return {
    accounts: counts.reduce((sum, count) => sum + count, 0),
    relationships,
    load,
    available,
    utilisation,
    fullness: utilisation === null ? null : fullnessOf(utilisation, bands),
    driftHours,
    atRisk: relationshipsAtRisk(driftHours, relationships, managers),
    managersNeeded: managersNeeded(load, hoursOfManager(managers) * fillTarget),
  };
}

function relationshipsAtRisk(
  driftHours: number,
  relationships: number,
  { newHours, matureHours }: AccountManagers,
): number {
  if (driftHours === 0) return 0;
  // Whoever is short of time lets the quiet ones go first; where these need no time, only the new ones can drift.
  const each = matureHours > 0 ? matureHours : newHours;
  return Math.min(roundedUp(driftHours / each), Math.ceil(relationships));
}

function managersNeeded(load: number, hoursEach: number): number | null {
  if (load === 0) return 0;
  return hoursEach > 0 ? roundedUp(load / hoursEach) : null;
}

/** 8.000000000000002 is 8 that has been through a division. */
const dust = 1e-9;

function roundedUp(value: number): number {
  return Math.ceil(value * (1 - dust));
}

/**
 * How full the hours are. Above all of them relationships are only skimmed.
 *
 * @see method.md, Key 4, tool 4b: over 100 %, 80 to 95 % healthy, below 60 % room; the bands between are ours.
 * @example fullnessOf(0.9, { room: 0.6, healthyFrom: 0.8, healthyTo: 0.95 }) // 'healthy'
 */
export function fullnessOf(utilisation: number, { room, healthyFrom, healthyTo }: Bands): Fullness {
  if (utilisation > 1 + dust) return 'over';
  if (utilisation > healthyTo) return 'tight';
  if (utilisation >= healthyFrom) return 'healthy';
  return utilisation >= room ? 'some-room' : 'room';
}
