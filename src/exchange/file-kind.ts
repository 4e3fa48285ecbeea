export type FileKind = 'text' | 'zip' | 'old-excel' | 'password-protected' | 'not-a-table';

const signatures: readonly { readonly kind: FileKind; readonly bytes: readonly number[] }[] = [
  { kind: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'not-a-table', bytes: [0x25, 0x50, 0x44, 0x46] },
  { kind: 'not-a-table', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
];

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
/** BIFF2 to BIFF5 without a container. */
const bareWorksheet = /^\u0009[\u0000\u0002\u0004\u0008]/;

/** What a file is by its first bytes; names are often wrong. */
export function fileKind(bytes: Uint8Array): FileKind {
  const startsWith = (pattern: readonly number[]) => pattern.every((byte, index) => bytes[index] === byte);
  if (startsWith(compoundFile)) return holds(bytes, 'EncryptedPackage') ? 'password-protected' : 'old-excel';
  if (bareWorksheet.test(String.fromCharCode(bytes[0] ?? 0, bytes[1] ?? 0)) && bytes[3] === 0)
    return 'old-excel';
  return signatures.find((signature) => startsWith(signature.bytes))?.kind ?? 'text';
}

/** A name in the directory of a compound file, which is in UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
