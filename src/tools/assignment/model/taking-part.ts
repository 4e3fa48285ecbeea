import type { Workspace } from '../../../workspace/schema.ts';
import type { AccountSaid, AssignmentInputs, ManagerSaid } from '../schema.ts';

type People = Pick<Workspace, 'people'>;

/** One of our people with what is said of them here. */
export interface Manager {
  readonly id: string;
  readonly name: string;
  readonly said: ManagerSaid;
  /** Hours per month for relationships; null while the working hours are not known. */
  readonly hours: number | null;
}

/** One account of the document with what is said of it here. */
export interface AccountInPlay {
  readonly id: string;
  readonly name: string;
  /** Empty where the document does not say. */
  readonly region: string;
  readonly said: AccountSaid;
}

/**
 * The managers that the document still has, in the order of the inputs. Hours per month are working hours times the share for
 * relationships. Who is gone from the document is kept in the inputs and not shown.
 *
 * @see method.md, Key 4, 4b: hours `H` and share `ρ`.
 * @example managersOf(inputs, workspace)[0]?.hours // 160 × 0.6 = 96
 */
export function managersOf({ managers }: Pick<AssignmentInputs, 'managers'>, { people }: People): Manager[] {
  const known = new Map(people.filter(({ side }) => side === 'ours').map((one) => [one.id, one.name]));
  return managers.flatMap((said) => {
    const name = known.get(said.id);
    return name === undefined ? [] : [{ id: said.id, name, said, hours: hoursFor(said) }];
  });
}

function hoursFor({ hours, share }: ManagerSaid): number | null {
  return hours === null ? null : hours * share;
}

/**
 * The accounts of the inputs that the document still has, in the order of the inputs, with their region from the document.
 *
 * @see The rule is this site's own.
 * @example accountsOf(inputs, workspace).map(({ name }) => name) // ['Acme', 'Birch & Lowe']
 */
export function accountsOf(
  { accounts }: Pick<AssignmentInputs, 'accounts'>,
  workspace: Pick<Workspace, 'accounts'>,
): AccountInPlay[] {
  const known = new Map(workspace.accounts.map((one) => [one.id, one]));
  return accounts.flatMap((said) => {
    const account = known.get(said.id);
    if (account === undefined) return [];
    return [{ id: said.id, name: account.name, region: account.region.trim(), said }];
  });
}
