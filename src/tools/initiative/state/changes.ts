import {
  initiativeLimits,
  inOrder,
  type Answers,
  type BusinessCase,
  type CaseYear,
  type Charter,
  type Compared,
  type InitiativeInputs,
  type Rater,
  type Said,
  type Settings,
  type Tax,
} from '../schema.ts';
import type {
  CharterField,
  Commitment,
  ComparisonRow,
  Role,
  StatementId,
  TestItem,
} from '../schema/statements.ts';

export type Change = (inputs: InitiativeInputs) => InitiativeInputs;

const silent: Said = { answer: null, note: '' };

function patched(answers: Answers, id: StatementId, part: Partial<Said>): Answers {
  return { ...answers, [id]: { ...(answers[id] ?? silent), ...part } };
}

/** What the team says of a statement, or one rater where an id is given. */
export function setAnswer(raterId: string | null, id: StatementId, part: Partial<Said>): Change {
  return (inputs) =>
    raterId === null
      ? { ...inputs, answers: patched(inputs.answers, id, part) }
      : replaceRater(inputs, raterId, (rater) => ({ ...rater, answers: patched(rater.answers, id, part) }));
}

export function answersOf({ answers, raters }: InitiativeInputs, raterId: string | null): Answers {
  return raters.find(({ id }) => id === raterId)?.answers ?? answers;
}

function replaceRater(inputs: InitiativeInputs, id: string, how: (rater: Rater) => Rater): InitiativeInputs {
  return { ...inputs, raters: inputs.raters.map((rater) => (rater.id === id ? how(rater) : rater)) };
}

/** Raters with answers, each at the end or in the place of the one with the same id, as far as there is room. */
export function putRaters(taken: readonly Rater[]): Change {
  return (inputs) =>
    taken.reduce((current, rater) => {
      if (current.raters.some(({ id }) => id === rater.id)) {
        return replaceRater(current, rater.id, () => rater);
      }
      if (current.raters.length >= initiativeLimits.raters) return current;
      return { ...current, raters: [...current.raters, rater] };
    }, inputs);
}

/** An empty name is anonymous. */
export function renameRater(id: string, name: string): Change {
  return (inputs) => replaceRater(inputs, id, (rater) => ({ ...rater, name: name.trim() }));
}

export function removeRater(id: string): Change {
  return (inputs) => {
    const raters = inputs.raters.filter((rater) => rater.id !== id);
    return { ...inputs, raters, scoreFrom: raters.length === 0 ? 'agreed' : inputs.scoreFrom };
  };
}

export function setScoreFrom(scoreFrom: InitiativeInputs['scoreFrom']): Change {
  return (inputs) => ({ ...inputs, scoreFrom });
}

/** Null takes the role away. */
export function setRole(commitment: Commitment, functionId: string, role: Role | null): Change {
  return (inputs) => {
    const row = withEntry(inputs.grid[commitment] ?? {}, functionId, role);
    return { ...inputs, grid: { ...inputs.grid, [commitment]: row } };
  };
}

/** The record with another value under a key, or without the key where the value is null. */
function withEntry<Key extends string, T>(
  record: Readonly<Partial<Record<Key, T>>>,
  key: Key,
  value: T | null,
): Partial<Record<Key, T>> {
  const others = Object.entries(record).filter(([own]) => own !== key);
  const all = value === null ? others : [...others, [key, value] as const];
  return Object.fromEntries(all) as Partial<Record<Key, T>>;
}

export function setSales(functionId: string, isSales: boolean): Change {
  return (inputs) => {
    const others = inputs.salesFunctions.filter((id) => id !== functionId);
    return { ...inputs, salesFunctions: isSales ? [...others, functionId] : others };
  };
}

export function setTest(item: TestItem, answer: boolean): Change {
  return (inputs) => ({ ...inputs, test: { ...inputs.test, [item]: answer } });
}

export function setCompared(row: ComparisonRow, part: Partial<Compared>): Change {
  return (inputs) => {
    const before = inputs.comparison[row] ?? { position: null, evidence: '' };
    return { ...inputs, comparison: { ...inputs.comparison, [row]: { ...before, ...part } } };
  };
}

export function patchTax(part: Partial<Tax>): Change {
  return (inputs) => ({ ...inputs, tax: { ...inputs.tax, ...part } });
}

export function patchPlan(part: Partial<BusinessCase>): Change {
  return (inputs) => ({ ...inputs, plan: { ...inputs.plan, ...part } });
}

export function patchYear(index: number, part: Partial<CaseYear>): Change {
  return (inputs) =>
    patchPlan({ years: inputs.plan.years.map((year, at) => (at === index ? { ...year, ...part } : year)) })(
      inputs,
    );
}

/** The next year begins like the last one. */
export function addYear(inputs: InitiativeInputs): InitiativeInputs {
  const { years } = inputs.plan;
  const last = years.at(-1);
  if (last === undefined || years.length >= initiativeLimits.years.max) return inputs;
  return patchPlan({ years: [...years, last] })(inputs);
}

export function removeYear(inputs: InitiativeInputs): InitiativeInputs {
  const { years } = inputs.plan;
  return years.length <= initiativeLimits.years.min
    ? inputs
    : patchPlan({ years: years.slice(0, -1) })(inputs);
}

export function patchCharter(part: Partial<Charter>): Change {
  return (inputs) => ({ ...inputs, charter: { ...inputs.charter, ...part } });
}

export function setAccount(accountId: string, isIn: boolean): Change {
  return (inputs) => {
    const others = inputs.charter.accountIds.filter((id) => id !== accountId);
    return patchCharter({ accountIds: isIn ? [...others, accountId] : others })(inputs);
  };
}

export function setExecutive(functionId: string, personId: string): Change {
  return (inputs) =>
    patchCharter({ executives: { ...inputs.charter.executives, [functionId]: personId } })(inputs);
}

/** The reader's own words for a field; null follows the answers again. */
export function editField(field: CharterField, words: string | null): Change {
  return (inputs) => patchCharter({ edited: withEntry(inputs.charter.edited, field, words) })(inputs);
}

/** Bounds that would stand in the wrong order change nothing. */
export function patchSettings(part: Partial<Settings>): Change {
  return (inputs) => {
    const settings = { ...inputs.settings, ...part };
    return inOrder(settings) ? { ...inputs, settings } : inputs;
  };
}
