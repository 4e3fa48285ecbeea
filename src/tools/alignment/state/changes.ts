import {
  alignmentLimits,
  defaultAlignmentInputs,
  noAnswers,
  noDepartment,
  type AlignmentInputs,
  type AlignmentSettings,
  type Answers,
  type Department,
  type HandOffInputs,
  type Promised,
  type Rater,
  type Respondent,
  type Statement,
} from '../schema.ts';

export type Change = (inputs: AlignmentInputs) => AlignmentInputs;

function replaced<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  id: string,
  part: Partial<NoInfer<Thing>>,
): readonly Thing[] {
  return things.map((thing) => (thing.id === id ? { ...thing, ...part } : thing));
}

/** In its place where it is there already, else at the end; as it was when the list is full. */
function put<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  thing: Thing,
  most: number,
): readonly Thing[] {
  if (things.some(({ id }) => id === thing.id)) return replaced(things, thing.id, thing);
  return things.length < most ? [...things, thing] : things;
}

export function addRater(id: string, who: Pick<Rater, 'personId' | 'name'>): Change {
  return (inputs) => {
    const known = who.personId !== null && inputs.raters.some(({ personId }) => personId === who.personId);
    return known ? inputs : putRater({ id, ...who, ratings: {} })(inputs);
  };
}

export function putRater(rater: Rater): Change {
  return (inputs) => ({ ...inputs, raters: put(inputs.raters, rater, alignmentLimits.raters) });
}

/** Another name is somebody else: the link to the person goes. */
export function nameRater(id: string, name: string): Change {
  return (inputs) => ({
    ...inputs,
    raters: replaced(inputs.raters, id, { name: name.trim(), personId: null }),
  });
}

export function removeRater(id: string): Change {
  return (inputs) => ({ ...inputs, raters: inputs.raters.filter((one) => one.id !== id) });
}

export function rate(raterId: string, functionId: string, part: Partial<Answers>): Change {
  return (inputs) => ({
    ...inputs,
    raters: inputs.raters.map((one) =>
      one.id === raterId
        ? {
            ...one,
            ratings: { ...one.ratings, [functionId]: { ...(one.ratings[functionId] ?? noAnswers), ...part } },
          }
        : one,
    ),
  });
}

export function putRespondent(respondent: Respondent): Change {
  return (inputs) => ({
    ...inputs,
    respondents: put(inputs.respondents, respondent, alignmentLimits.respondents),
  });
}

export function newRespondent(id: string, part: Partial<Omit<Respondent, 'id'>> = {}): Respondent {
  return { id, name: '', functionId: null, level: null, answers: noAnswers, ...part };
}

export function patchRespondent(id: string, part: Partial<Omit<Respondent, 'id'>>): Change {
  return (inputs) => ({ ...inputs, respondents: replaced(inputs.respondents, id, part) });
}

export function answer(id: string, statement: Statement, value: number | null): Change {
  return (inputs) => ({
    ...inputs,
    respondents: inputs.respondents.map((one) =>
      one.id === id ? { ...one, answers: { ...one.answers, [statement]: value } } : one,
    ),
  });
}

export function removeRespondents(ids: readonly string[]): Change {
  return (inputs) => ({
    ...inputs,
    respondents: inputs.respondents.filter(({ id }) => !ids.includes(id)),
  });
}

export function patchDepartment(functionId: string, part: Partial<Department>): Change {
  return (inputs) => ({
    ...inputs,
    departments: {
      ...inputs.departments,
      [functionId]: { ...(inputs.departments[functionId] ?? noDepartment), ...part },
    },
  });
}

export function patchHandOffs(part: Partial<HandOffInputs>): Change {
  return (inputs) => ({ ...inputs, handOffs: { ...inputs.handOffs, ...part } });
}

export function addPromise(id: string): Change {
  return (inputs) => ({
    ...inputs,
    promises: put(
      inputs.promises,
      { id, text: '', accountId: null, functionIds: [] },
      alignmentLimits.promises,
    ),
  });
}

export function patchPromise(id: string, part: Partial<Omit<Promised, 'id'>>): Change {
  return (inputs) => ({ ...inputs, promises: replaced(inputs.promises, id, part) });
}

/** Names a function that must deliver it, or takes its name off. */
export function needs(id: string, functionId: string, isNeeded: boolean): Change {
  return (inputs) => {
    const others =
      inputs.promises.find((one) => one.id === id)?.functionIds.filter((one) => one !== functionId) ?? [];
    return patchPromise(id, { functionIds: isNeeded ? [...others, functionId] : others })(inputs);
  };
}

export function removePromise(id: string): Change {
  return (inputs) => ({ ...inputs, promises: inputs.promises.filter((one) => one.id !== id) });
}

export function setSettings(part: Partial<AlignmentSettings>): Change {
  return (inputs) => ({ ...inputs, settings: { ...inputs.settings, ...part } });
}

export function resetSettings(inputs: AlignmentInputs): AlignmentInputs {
  return { ...inputs, settings: defaultAlignmentInputs.settings };
}

export function hasOwnSettings({ settings }: AlignmentInputs): boolean {
  return JSON.stringify(settings) !== JSON.stringify(defaultAlignmentInputs.settings);
}
