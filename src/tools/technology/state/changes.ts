import {
  newNeed,
  newOption,
  noRating,
  technologyLimits,
  type Costs,
  type Habit,
  type Need,
  type Rating,
  type Side,
  type StopRule,
  type TechnologyInputs,
  type TechnologyOption,
  type TechnologySettings,
} from '../schema.ts';

type Change = (inputs: TechnologyInputs) => TechnologyInputs;

/** Nothing happens when there is room for no more. */
export function addNeed(id: string, begun: Partial<Omit<Need, 'id'>> = {}): Change {
  return (inputs) =>
    inputs.needs.length < technologyLimits.needs
      ? { ...inputs, needs: [...inputs.needs, { ...newNeed(id), ...begun }] }
      : inputs;
}

export function patchNeed(id: string, part: Partial<Omit<Need, 'id'>>): Change {
  return (inputs) => ({
    ...inputs,
    needs: inputs.needs.map((need) => (need.id === id ? { ...need, ...part } : need)),
  });
}

/** What options said of it stays in them, so that undo finds it again. */
export function removeNeed(id: string): Change {
  return (inputs) => ({ ...inputs, needs: inputs.needs.filter((need) => need.id !== id) });
}

/** Nothing happens when there is room for no more. */
export function addOption(id: string): Change {
  return (inputs) =>
    inputs.options.length < technologyLimits.options
      ? { ...inputs, options: [...inputs.options, newOption(id, 'product')] }
      : inputs;
}

export function removeOption(id: string): Change {
  return (inputs) => ({
    ...inputs,
    options: inputs.options.filter((option) => option.id !== id || option.kind !== 'product'),
  });
}

function changeOption(id: string, how: (option: TechnologyOption) => TechnologyOption): Change {
  return (inputs) => ({
    ...inputs,
    options: inputs.options.map((option) => (option.id === id ? how(option) : option)),
  });
}

export function patchOption(id: string, part: Partial<Pick<TechnologyOption, 'name' | 'source'>>): Change {
  return changeOption(id, (option) => ({ ...option, ...part }));
}

export function patchCosts(id: string, part: Partial<Costs>): Change {
  return changeOption(id, (option) => ({ ...option, costs: { ...option.costs, ...part } }));
}

export function rate(id: string, needId: string, part: Partial<Rating>): Change {
  return changeOption(id, (option) => {
    const before = option.ratings[needId] ?? noRating;
    return { ...option, ratings: { ...option.ratings, [needId]: { ...before, ...part } } };
  });
}

export function setAdoption(id: string, functionId: string, share: number | null): Change {
  return changeOption(id, (option) => ({
    ...option,
    adoption: { ...option.adoption, [functionId]: share },
  }));
}

export function setUsers(functionId: string, users: number | null): Change {
  return (inputs) => ({ ...inputs, users: { ...inputs.users, [functionId]: users } });
}

export function patchSettings(part: Partial<TechnologySettings>): Change {
  return (inputs) => ({ ...inputs, settings: { ...inputs.settings, ...part } });
}

export function answer(habit: Habit, side: Side): Change {
  return (inputs) => ({ ...inputs, habits: { ...inputs.habits, [habit]: side } });
}

export function patchStop(part: Partial<StopRule>): Change {
  return (inputs) => ({ ...inputs, stop: { ...inputs.stop, ...part } });
}
