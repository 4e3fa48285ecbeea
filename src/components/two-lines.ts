/**
 * Breaks a short name into at most two lines at the space that leaves the lines most alike; a name that fits stays in
 * one. Chinese has no spaces, so it breaks in the middle once it is longer than half the width of Latin letters.
 */
export function twoLines(name: string, width: number): readonly [string, string] {
  const han = /\p{Script=Han}/u.test(name);
  if (name.length <= (han ? width / 2 : width)) return [name, ''];
  const breaks = han
    ? [Math.ceil(name.length / 2)]
    : [...name.matchAll(/ /g)].map(({ index }) => index).sort((a, b) => offset(name, a) - offset(name, b));
  const [at] = breaks;
  return at === undefined ? [name, ''] : [name.slice(0, at).trim(), name.slice(at).trim()];
}

function offset(name: string, at: number): number {
  return Math.abs(name.length / 2 - at);
}
