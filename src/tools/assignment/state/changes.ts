import {
  assignmentLimits,
  newAccountSaid,
  newManagerSaid,
  type AccountSaid,
  type AssignmentInputs,
  type AssignmentSettings,
  type FitWeights,
  type ManagerSaid,
  type OwnFit,
  type Skill,
} from '../schema.ts';

type Change = (inputs: AssignmentInputs) => AssignmentInputs;

const limits = assignmentLimits;

/** Nothing happens for people who are there already, or when there is room for no more. */
export function addManagers(ids: readonly string[]): Change {
  return (inputs) => {
    const known = new Set(inputs.managers.map(({ id }) => id));
    const added = [...new Set(ids)].filter((id) => !known.has(id)).slice(0, limits.managers - known.size);
    if (added.length === 0) return inputs;
    return { ...inputs, managers: [...inputs.managers, ...added.map((id) => newManagerSaid(id))] };
  };
}

/** What a table says of one person; keys that this tool does not know count for nothing. */
export interface TakenManager {
  readonly personId: string;
  readonly extras: Readonly<Record<string, string | number | null>>;
}

/** Key of the column that holds the ratings of a skill. */
export function skillColumn(skillId: string): string {
  return `skill ${skillId}`;
}

/** Adds the people of a table, and takes what it says of them; what it leaves empty stays as it was. */
export function takeManagers(rows: readonly TakenManager[]): Change {
  return (inputs) => {
    const added = addManagers(rows.map(({ personId }) => personId))(inputs);
    const said = new Map(rows.map(({ personId, extras }) => [personId, extras]));
    const managers = added.managers.map((one) => takenInto(one, said.get(one.id) ?? {}, inputs.skills));
    return { ...added, managers };
  };
}

function takenInto(one: ManagerSaid, extras: TakenManager['extras'], skills: readonly Skill[]): ManagerSaid {
  const number = (key: string) => (typeof extras[key] === 'number' ? extras[key] : null);
  const words = (key: string) => (typeof extras[key] === 'string' ? extras[key] : '');
  const ratings = skills.flatMap(({ id }) => {
    const level = number(skillColumn(id));
    return level === null ? [] : [[id, Math.round(level)] as const];
  });
  return {
    ...one,
    hours: number('hours') ?? one.hours,
    share: number('share') ?? one.share,
    languages: words('languages') || one.languages,
    regions: words('regions') || one.regions,
    skills: { ...one.skills, ...Object.fromEntries(ratings) },
  };
}

export function removeManager(managerId: string): Change {
  return (inputs) => ({ ...inputs, managers: inputs.managers.filter(({ id }) => id !== managerId) });
}

export function patchManager(managerId: string, part: Partial<Omit<ManagerSaid, 'id'>>): Change {
  return (inputs) => ({
    ...inputs,
    managers: inputs.managers.map((one) => (one.id === managerId ? { ...one, ...part } : one)),
  });
}

/** Null takes the rating away. */
export function rateManager(managerId: string, skillId: string, level: number | null): Change {
  return (inputs) => ({
    ...inputs,
    managers: inputs.managers.map((one) =>
      one.id === managerId ? { ...one, skills: withLevel(one.skills, skillId, level) } : one,
    ),
  });
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}

function withLevel(
  levels: Readonly<Record<string, number>>,
  skillId: string,
  level: number | null,
): Readonly<Record<string, number>> {
  const others = without(levels, skillId);
  return level === null ? others : { ...others, [skillId]: level };
}

/** Nothing happens for accounts that are there already, or when there is room for no more. */
export function addAccounts(ids: readonly string[]): Change {
  return (inputs) => {
    const known = new Set(inputs.accounts.map(({ id }) => id));
    const added = [...new Set(ids)].filter((id) => !known.has(id)).slice(0, limits.accounts - known.size);
    if (added.length === 0) return inputs;
    return { ...inputs, accounts: [...inputs.accounts, ...added.map((id) => newAccountSaid(id))] };
  };
}

export function removeAccounts(ids: readonly string[]): Change {
  const gone = new Set(ids);
  return (inputs) => ({ ...inputs, accounts: inputs.accounts.filter(({ id }) => !gone.has(id)) });
}

export function patchAccount(accountId: string, part: Partial<Omit<AccountSaid, 'id'>>): Change {
  return (inputs) => ({
    ...inputs,
    accounts: inputs.accounts.map((one) => (one.id === accountId ? { ...one, ...part } : one)),
  });
}

/** The level that an account needs; null asks for none. */
function needSkill(accountId: string, skillId: string, level: number | null): Change {
  return (inputs) => ({
    ...inputs,
    accounts: inputs.accounts.map((one) =>
      one.id === accountId ? { ...one, needs: withLevel(one.needs, skillId, level) } : one,
    ),
  });
}

/** How an account and a manager are tied by hand. */
export const ties = ['free', 'pin', 'veto'] as const;
export type Tie = (typeof ties)[number];

export function tieOf({ pin, vetoes }: AccountSaid, managerId: string): Tie {
  if (pin === managerId) return 'pin';
  return vetoes.includes(managerId) ? 'veto' : 'free';
}

/** A pin takes the place of any other pin of the account, and of a veto of the same manager. */
export function tie(accountId: string, managerId: string, how: Tie): Change {
  return (inputs) => ({
    ...inputs,
    accounts: inputs.accounts.map((one) => {
      if (one.id !== accountId) return one;
      const others = one.vetoes.filter((id) => id !== managerId);
      const free = one.pin === managerId ? null : one.pin;
      if (how === 'pin') return { ...one, pin: managerId, vetoes: others };
      if (how === 'free') return { ...one, pin: free, vetoes: others };
      return others.length < limits.managers ? { ...one, pin: free, vetoes: [...others, managerId] } : one;
    }),
  });
}

/** Null goes back to the fit that is worked out. */
export function setFit(accountId: string, managerId: string, fit: OwnFit | null): Change {
  return (inputs) => ({
    ...inputs,
    accounts: inputs.accounts.map((one) => {
      if (one.id !== accountId) return one;
      const others = without(one.fits, managerId);
      return { ...one, fits: fit === null ? others : { ...others, [managerId]: fit } };
    }),
  });
}

export function patchSettings(part: Partial<AssignmentSettings>): Change {
  return (inputs) => ({ ...inputs, settings: { ...inputs.settings, ...part } });
}

export function patchWeights(part: Partial<FitWeights>): Change {
  return (inputs) => ({
    ...inputs,
    settings: { ...inputs.settings, weights: { ...inputs.settings.weights, ...part } },
  });
}

export function addSkill(id: string): Change {
  return (inputs) =>
    inputs.skills.length < limits.skills
      ? { ...inputs, skills: [...inputs.skills, { id, preset: null, name: '' }] }
      : inputs;
}

export function patchSkill(skillId: string, part: Partial<Omit<Skill, 'id'>>): Change {
  return (inputs) => ({
    ...inputs,
    skills: inputs.skills.map((one) => (one.id === skillId ? { ...one, ...part } : one)),
  });
}

/** Ratings and needs of it stay, so that undo finds them; without the skill they count for nothing. */
export function removeSkill(skillId: string): Change {
  return (inputs) => ({ ...inputs, skills: inputs.skills.filter(({ id }) => id !== skillId) });
}

/** Key of the column that holds what accounts need of a skill. */
export function needColumn(skillId: string): string {
  return `need ${skillId}`;
}

/** One cell of the sheet of accounts; null is an empty one. */
export interface AccountCell {
  readonly rowId: string;
  readonly columnId: string;
  readonly value: string | number | null;
}

/** One gesture in the sheet of accounts as one change of the inputs. */
export function editAccounts(cells: readonly AccountCell[]): Change {
  return (inputs) =>
    cells.reduce(
      (current, { rowId, columnId, value }) => editedAccount(rowId, columnId, value)(current),
      inputs,
    );
}

function editedAccount(accountId: string, columnId: string, value: AccountCell['value']): Change {
  const amount = typeof value === 'number' ? value : null;
  const words = typeof value === 'string' ? value : '';
  switch (columnId) {
    case 'newRelationships':
    case 'matureRelationships':
    case 'hours':
    case 'changeCost':
      return patchAccount(accountId, { [columnId]: amount });
    case 'languages':
    case 'source':
      return patchAccount(accountId, { [columnId]: words });
    case 'present':
      return patchAccount(accountId, { present: words === '' ? null : words });
    case 'optional':
      return patchAccount(accountId, { optional: words !== '' });
    default:
      return (inputs) => {
        const skill = inputs.skills.find(({ id }) => needColumn(id) === columnId);
        return skill ? needSkill(accountId, skill.id, amount)(inputs) : inputs;
      };
  }
}
