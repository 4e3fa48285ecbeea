/** Random and long enough never to meet another; unlike randomUUID it also works on a plain http address in a workshop. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
