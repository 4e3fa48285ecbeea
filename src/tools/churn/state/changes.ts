import {
  churnLimits,
  defaultSettings,
  newCase,
  noMeasure,
  noSighting,
  type Answer,
  type ChurnCase,
  type ChurnInputs,
  type ChurnSettings,
  type Measure,
  type PastAccount,
  type Phase,
  type SignalId,
  type Sighting,
  type View,
} from '../schema.ts';

export type Change = (inputs: ChurnInputs) => ChurnInputs;

export function chooseAccount(accountId: string): Change {
  return (inputs) => ({ ...inputs, accountId });
}

/** Begins the account where nothing was said of it; nothing happens when there is room for no more. */
function inCase(accountId: string, how: (own: ChurnCase) => ChurnCase): Change {
  return (inputs) => {
    const { cases } = inputs;
    if (cases.some(({ id }) => id === accountId)) {
      return { ...inputs, cases: cases.map((own) => (own.id === accountId ? how(own) : own)) };
    }
    if (cases.length >= churnLimits.cases) return inputs;
    return { ...inputs, cases: [...cases, how(newCase(accountId))] };
  };
}

export function patchCase(
  accountId: string,
  part: Partial<Pick<ChurnCase, 'asOf' | 'budget' | 'change' | 'asset'>>,
): Change {
  return inCase(accountId, (own) => ({ ...own, ...part }));
}

/** In the place of the one with the same id, or at the end; nothing happens when there is room for no more. */
export function putView(accountId: string, view: View): Change {
  return inCase(accountId, (own) => {
    const { views } = own;
    if (views.some(({ id }) => id === view.id)) {
      return { ...own, views: views.map((one) => (one.id === view.id ? view : one)) };
    }
    return views.length < churnLimits.views ? { ...own, views: [...views, view] } : own;
  });
}

function inView(accountId: string, viewId: string, how: (view: View) => View): Change {
  return inCase(accountId, (own) => ({
    ...own,
    views: own.views.map((view) => (view.id === viewId ? how(view) : view)),
  }));
}

export function renameRater(accountId: string, viewId: string, rater: string): Change {
  return inView(accountId, viewId, (view) => ({ ...view, rater }));
}

export function removeView(accountId: string, viewId: string): Change {
  return inCase(accountId, (own) => ({ ...own, views: own.views.filter(({ id }) => id !== viewId) }));
}

export function see(accountId: string, viewId: string, signal: SignalId, part: Partial<Sighting>): Change {
  return inView(accountId, viewId, (view) => ({
    ...view,
    signals: { ...view.signals, [signal]: { ...noSighting, ...view.signals[signal], ...part } },
  }));
}

export function planMeasure(accountId: string, phase: Phase, part: Partial<Measure>): Change {
  return inCase(accountId, (own) => ({
    ...own,
    plan: { ...own.plan, [phase]: { ...noMeasure, ...own.plan[phase], ...part } },
  }));
}

/** Nothing happens when the list is full. */
export function addPast(id: string): Change {
  return (inputs) => {
    if (inputs.past.length >= churnLimits.past) return inputs;
    const added: PastAccount = { id, name: '', outcome: 'lost', signals: {} };
    return { ...inputs, past: [...inputs.past, added] };
  };
}

export function patchPast(id: string, part: Partial<Pick<PastAccount, 'name' | 'outcome'>>): Change {
  return inPast(id, (one) => ({ ...one, ...part }));
}

/** Null takes the answer back. */
export function sawThen(id: string, signal: SignalId, answer: Answer | null): Change {
  return inPast(id, (one) => {
    const others = Object.entries(one.signals).filter(([key]) => key !== signal);
    return { ...one, signals: Object.fromEntries(answer === null ? others : [...others, [signal, answer]]) };
  });
}

export function removePast(id: string): Change {
  return (inputs) => ({ ...inputs, past: inputs.past.filter((one) => one.id !== id) });
}

function inPast(id: string, how: (one: PastAccount) => PastAccount): Change {
  return (inputs) => ({ ...inputs, past: inputs.past.map((one) => (one.id === id ? how(one) : one)) });
}

export function setSettings(part: Partial<ChurnSettings>): Change {
  return (inputs) => ({ ...inputs, settings: { ...inputs.settings, ...part } });
}

export function setChance(stage: number, chance: number): Change {
  return ({ settings, ...inputs }) => ({
    ...inputs,
    settings: {
      ...settings,
      chances: settings.chances.map((one, index) => (index === stage ? chance : one)),
    },
  });
}

/** Chances and limits as given; what was counted stays. */
export function resetSettings({ settings, ...inputs }: ChurnInputs): ChurnInputs {
  const { losses, accountYears } = settings;
  return { ...inputs, settings: { ...defaultSettings, losses, accountYears } };
}

export function hasOwnSettings({ settings }: Pick<ChurnInputs, 'settings'>): boolean {
  const { chances, basis, unknownAbove, alarmFrom } = settings;
  return (
    basis !== defaultSettings.basis ||
    unknownAbove !== defaultSettings.unknownAbove ||
    alarmFrom !== defaultSettings.alarmFrom ||
    chances.some((chance, stage) => chance !== defaultSettings.chances[stage])
  );
}
