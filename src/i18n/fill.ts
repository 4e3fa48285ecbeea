const slot = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;
const plurals = new Intl.PluralRules('en');

/**
 * Puts values into the slots of a sentence: `{n}` is replaced by the value, `{n|account|accounts}` by the
 * first form when n is one and by the second otherwise. A slot without a value throws: a sentence with a hole
 * must never reach a reader.
 *
 * @example fill('{n} {n|account|accounts}', { n: 3 }) // '3 accounts'
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(slot, (_, name: string, one?: string, other?: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`no value for {${name}} in "${sentence}"`);
    if (one === undefined || other === undefined) return String(value);
    return plurals.select(Number(value)) === 'one' ? one : other;
  });
}
