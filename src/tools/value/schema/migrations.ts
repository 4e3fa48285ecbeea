import type { Migrations } from '../../../workspace/tool-schema.ts';

/** From the version that is the key to the one after it. Version 1 is the first that was ever written. */
export const migrations: Migrations = {
  // Version 2 keeps what a customer has filled in.
  1: (inputs) => {
    if (!isRecord(inputs)) return inputs;
    const { cases } = inputs;
    if (!isRecord(cases)) return inputs;
    const kept = Object.keys(cases).map((key) => {
      const one = cases[key];
      return [key, isRecord(one) ? { ...one, returned: null } : one] as const;
    });
    return { ...inputs, cases: Object.fromEntries(kept), forCustomer: null };
  },
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
