import type { AccountSaid, AssignmentSettings } from '../schema.ts';

type Hours = Pick<AssignmentSettings, 'newHours' | 'matureHours' | 'settleMonths' | 'countSettling'>;

/** What an account asks of a manager's hours. */
export interface Workload {
  readonly newRelationships: number;
  readonly matureRelationships: number;
  /** Typed rather than worked out from relationships. */
  readonly typed: boolean;
  /** Hours per month of whoever has had it for a while. */
  readonly settled: number;
  /** Hours per month while the relationships are new to the manager. */
  readonly settling: number;
  /** Hours once that a hand-over takes; null where only hours were typed, so that nobody knows. */
  readonly handover: number | null;
}

/**
 * Hours per month of an account, `n_N h_N + n_M h_M`, or as typed; and what handing it over takes: each mature relationship
 * needs the hours of a new one for some months. Null while neither relationships nor hours are known.
 *
 * @see method.md, Key 4, 4b; that a relationship is new again to a new manager is this site's own assumption.
 * @example workloadOf({ newRelationships: 2, matureRelationships: 6, hours: null, ... }, settings)?.settled // 30
 */
export function workloadOf(said: AccountSaid, settings: Hours): Workload | null {
  const { newRelationships, matureRelationships, hours } = said;
  const isCounted = newRelationships !== null || matureRelationships !== null;
  if (hours === null && !isCounted) return null;
  const [fresh, mature] = [newRelationships ?? 0, matureRelationships ?? 0];
  const extra = mature * Math.max(0, settings.newHours - settings.matureHours);
  const settled = hours ?? fresh * settings.newHours + mature * settings.matureHours;
  return {
    newRelationships: fresh,
    matureRelationships: mature,
    typed: hours !== null,
    settled,
    settling: settled + extra,
    handover: isCounted ? extra * settings.settleMonths : null,
  };
}

/**
 * Hours per month that an account takes of one manager: those of the first months where the manager is new to it and these
 * months count. Nobody is new to an account that is new itself: it has no relationships to hand over.
 *
 * @see {@link workloadOf}.
 * @example hoursWith(workload, { present: 'a', managerId: 'b', countSettling: true }) // workload.settling
 */
export function hoursWith(
  { settled, settling }: Workload,
  pair: { readonly present: string | null; readonly managerId: string; readonly countSettling: boolean },
): number {
  const isNew = pair.present !== null && pair.present !== pair.managerId;
  return isNew && pair.countSettling ? settling : settled;
}
