import type * as v from 'valibot';

type Run<T> = v.GenericSchema<unknown, T>['~run'];

/**
 * The same schema, which knows what it has read: after an edit nearly all parts are the same objects as before. What it has
 * given out it takes back as it is, since the next edit begins with that.
 */
export function remembered<T>(schema: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, T> {
  const known = new WeakMap<object, T>();
  const run: Run<T> = (dataset, config) => {
    const given = dataset.value;
    if (typeof given !== 'object' || given === null) return schema['~run'](dataset, config);
    const found = known.get(given);
    if (found !== undefined) return { typed: true, value: found };
    const result = schema['~run'](dataset, config);
    if (result.typed && result.issues === undefined) {
      known.set(given, result.value);
      if (typeof result.value === 'object' && result.value !== null) known.set(result.value, result.value);
    }
    return result;
  };
  return { ...schema, '~run': run };
}
