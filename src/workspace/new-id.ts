/** Random and long enough never to meet another. Not `randomUUID`: a site served without TLS, as in a training room, does not have it. */
export function newId(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
