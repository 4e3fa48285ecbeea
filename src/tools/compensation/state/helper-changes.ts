import { usualPoints } from '../presets.ts';
import type { CompensationInputs, CurvePoints, Helper } from '../schema.ts';

type Change = (inputs: CompensationInputs) => CompensationInputs;

export function addHelper(id: string): Change {
  return (inputs) => ({ ...inputs, helpers: [...inputs.helpers, blankHelper(id)] });
}

export function patchHelper(id: string, part: Partial<Omit<Helper, 'id'>>): Change {
  return (inputs) => ({
    ...inputs,
    helpers: inputs.helpers.map((helper) => (helper.id === id ? { ...helper, ...part } : helper)),
  });
}

export function patchHelperPoints(id: string, part: Partial<CurvePoints>): Change {
  return (inputs) => ({
    ...inputs,
    helpers: inputs.helpers.map((helper) =>
      helper.id === id ? { ...helper, points: { ...helper.points, ...part } } : helper,
    ),
  });
}

export function removeHelper(id: string): Change {
  return (inputs) => ({ ...inputs, helpers: inputs.helpers.filter((helper) => helper.id !== id) });
}

function blankHelper(id: string): Helper {
  return {
    id,
    personId: null,
    name: '',
    targetVariable: null,
    quota: null,
    result: null,
    accountResult: null,
    creditAfter: null,
    share: 1,
    quotaRelief: 0,
    helpingPay: null,
    points: usualPoints,
    source: '',
  };
}
