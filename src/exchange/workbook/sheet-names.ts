/** What Excel allows: 31 UTF-16 units, none of these signs, no apostrophe at either end, no two names alike but for case. */
const longestName = 31;
const forbidden = /[[\]:*?/\\\u0000-\u001f\u007f]/g;
/** Excel keeps this name for itself. */
const reserved = 'history';

/**
 * Names for the tabs, by the sheets' ids: what each wants to be called, made valid and different from all others.
 *
 * @example sheetNames([{ id: 'a', name: 'A/B' }, { id: 'b', name: 'a b' }]) // a: 'A B', b: 'a b 2'
 */
export function sheetNames(
  sheets: readonly { readonly id: string; readonly name: string }[],
): ReadonlyMap<string, string> {
  const taken = new Set<string>([reserved]);
  return new Map(
    sheets.map(({ id, name }) => {
      const own = freeName(validName(name), taken);
      taken.add(own.toLowerCase());
      return [id, own];
    }),
  );
}

function validName(name: string): string {
  const plain = name.toWellFormed().replace(forbidden, ' ').replace(/\s+/g, ' ');
  return cut(plain, longestName).replace(/^['\s]+|['\s]+$/g, '') || '–';
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` ${number}`;
    const own = cut(name, longestName - suffix.length).trimEnd() + suffix;
    if (!taken.has(own.toLowerCase())) return own;
  }
}

/** Never through the middle of a character of two units. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
