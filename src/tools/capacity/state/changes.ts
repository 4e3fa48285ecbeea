import { assumedRework, assumedSpread, functionPresets, tierPresets } from '../presets.ts';
import {
  capacityLimits,
  type AccountManagers,
  type CapacityInputs,
  type FunctionLoad,
  type Sponsors,
  type Tier,
  type TierDemand,
  type Wave,
} from '../schema.ts';

type Change = (inputs: CapacityInputs) => CapacityInputs;

/** The lists are changed one element at a time, everything else by its part. */
type Plain = Omit<CapacityInputs, 'managers' | 'sponsors' | 'tiers' | 'functions' | 'waves'>;

export function patchInputs(part: Partial<Plain>): Change {
  return (inputs) => ({ ...inputs, ...part });
}

export function patchManagers(part: Partial<AccountManagers>): Change {
  return (inputs) => ({ ...inputs, managers: { ...inputs.managers, ...part } });
}

export function patchSponsors(part: Partial<Sponsors>): Change {
  return (inputs) => ({ ...inputs, sponsors: { ...inputs.sponsors, ...part } });
}

/** The next built-in kind that is not there, or one of the reader's own; nothing happens when the list is full. */
export function addTier(id: string): Change {
  return (inputs) => {
    const { tiers } = inputs;
    if (tiers.length >= capacityLimits.tiers) return inputs;
    const preset = tierPresets.find((name) => !tiers.some((tier) => tier.preset === name)) ?? null;
    const tier: Tier = {
      id,
      preset,
      name: '',
      mix: 1,
      newRelationships: 1,
      matureRelationships: 5,
      setUpHours: 0,
      source: '',
    };
    return { ...inputs, tiers: [...tiers, tier] };
  };
}

export function patchTier(id: string, part: Partial<Omit<Tier, 'id'>>): Change {
  return (inputs) => ({
    ...inputs,
    tiers: inputs.tiers.map((tier) => (tier.id === id ? { ...tier, ...part } : tier)),
  });
}

/** What the functions are asked for by it goes too. The last kind stays. */
export function removeTier(id: string): Change {
  return (inputs) => {
    if (inputs.tiers.length < 2) return inputs;
    const functions = inputs.functions.map((one) => ({
      ...one,
      demand: Object.fromEntries(Object.entries(one.demand).filter(([tierId]) => tierId !== id)),
    }));
    return { ...inputs, tiers: inputs.tiers.filter((tier) => tier.id !== id), functions };
  };
}

/** Nothing happens when it is there or the list is full. */
export function addFunction(named: Pick<FunctionLoad, 'id' | 'preset' | 'name'>): Change {
  return (inputs) => {
    const { functions } = inputs;
    const known = functions.some(({ id }) => id === named.id);
    if (known || functions.length >= capacityLimits.functions) return inputs;
    const added: FunctionLoad = {
      ...named,
      available: null,
      spread: assumedSpread,
      rework: assumedRework,
      demand: {},
      source: '',
    };
    return { ...inputs, functions: [...functions, added] };
  };
}

export function patchFunction(id: string, part: Partial<Omit<FunctionLoad, 'id' | 'demand'>>): Change {
  return (inputs) => ({
    ...inputs,
    functions: inputs.functions.map((one) => (one.id === id ? { ...one, ...part } : one)),
  });
}

const unknown: TierDemand = { hoursPerMonth: null, setUpHours: null };

export function demandOf({ demand }: FunctionLoad, tierId: string): TierDemand {
  return Object.hasOwn(demand, tierId) ? (demand[tierId] ?? unknown) : unknown;
}

export function setDemand(id: string, tierId: string, part: Partial<TierDemand>): Change {
  return (inputs) => ({
    ...inputs,
    functions: inputs.functions.map((one) =>
      one.id === id
        ? { ...one, demand: { ...one.demand, [tierId]: { ...demandOf(one, tierId), ...part } } }
        : one,
    ),
  });
}

export function removeFunction(id: string): Change {
  return (inputs) => ({ ...inputs, functions: inputs.functions.filter((one) => one.id !== id) });
}

/** The built-in functions that are not in use. */
export function freeFunctions({ functions }: CapacityInputs): readonly string[] {
  return functionPresets.filter((name) => !functions.some(({ preset }) => preset === name));
}

/** A wave after the last, of its size; the first is the pilot. Nothing happens when the list is full. */
export function addWave(id: string): Change {
  return (inputs) => {
    const { waves, pilot, waveGap } = inputs;
    if (waves.length >= capacityLimits.waves) return inputs;
    const last = waves.toSorted((a, b) => a.month - b.month).at(-1);
    const month = last ? Math.min(last.month + waveGap, capacityLimits.months) : 1;
    return { ...inputs, waves: [...waves, { id, month, accounts: last?.accounts ?? pilot }] };
  };
}

export function patchWave(id: string, part: Partial<Omit<Wave, 'id'>>): Change {
  return (inputs) => ({
    ...inputs,
    waves: inputs.waves.map((wave) => (wave.id === id ? { ...wave, ...part } : wave)),
  });
}

export function removeWave(id: string): Change {
  return (inputs) => ({ ...inputs, waves: inputs.waves.filter((wave) => wave.id !== id) });
}

export function replaceWaves(waves: readonly Wave[]): Change {
  return (inputs) => ({ ...inputs, waves });
}

/** Another start of the random numbers, inside its limits. */
export function redraw(inputs: CapacityInputs): CapacityInputs {
  return { ...inputs, seed: (inputs.seed + 1) % (capacityLimits.seed + 1) };
}
