import * as v from 'valibot';

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** As `schema`, for large parts: what was found right is not read again, since an edit leaves nearly all as it was. */
export function remembered<T>(schema: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, T> {
  const known = new WeakSet();
  const asItIs = v.custom<T>(() => true);
  const read = (input: unknown) =>
    v.pipe(
      schema,
      v.rawCheck(({ dataset }) => {
        if (!dataset.typed || dataset.issues) return;
        for (const value of [input, dataset.value]) if (isObject(value)) known.add(value);
      }),
    );
  return v.lazy((input) => (isObject(input) && known.has(input) ? asItIs : read(input)));
}
