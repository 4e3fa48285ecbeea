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

function withLevel(
  levels: Readonly<Record<string, number>>,
  skillId: string,
  level: number | null,
): Readonly<Record<string, number>> {
  const { [skillId]: _, ...others } = levels;
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
export function needSkill(accountId: string, skillId: string, level: number | null): Change {
  return (inputs) => ({
    ...inputs,
    accounts: inputs.accounts.map((one) =>
      one.id === accountId ? { ...one, needs: withLevel(one.needs, skillId, level) } : one,
    ),
  });
}

/** How an account and a manager are tied by hand. */
export type Tie = 'free' | 'pin' | 'veto';

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
      const { [managerId]: _, ...others } = one.fits;
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
