export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

export type DecodeResult =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly code: 'not-a-table' | 'cut-short' };

const marks: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
  { encoding: 'gb18030', bytes: [0x84, 0x31, 0x95, 0x33] },
];

/**
 * Bytes to text. A byte order mark decides; zero bytes mean UTF-16; what is valid UTF-8 is UTF-8; the rest is
 * GB18030 (Chinese Excel) or Windows-1252 (European Excel), whichever its bytes look like. `chosen` is the
 * reader's own answer and ends the guessing.
 */
export function decodeText(bytes: Uint8Array, chosen?: Encoding): DecodeResult {
  const marked = marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  if (chosen) return decoded(bytes, chosen);
  if (marked) return decoded(bytes, marked.encoding);
  const wide = wideEncoding(bytes);
  if (wide) return decoded(bytes, wide);
  const strict = decoded(bytes, 'utf-8');
  if (strict.ok || strict.code === 'cut-short') return strict;
  return decoded(bytes, looksChinese(bytes) ? 'gb18030' : 'windows-1252');
}

function decoded(bytes: Uint8Array, encoding: Encoding): DecodeResult {
  const whole = strictly(bytes, encoding, false);
  if (whole === null) {
    const begun = strictly(bytes, encoding, true);
    return { ok: false, code: begun !== null && looksLikeText(begun) ? 'cut-short' : 'not-a-table' };
  }
  const text = whole.replace(/^\ufeff+/, '').replace(/\u001a+$/, '');
  return looksLikeText(text) ? { ok: true, text, encoding } : { ok: false, code: 'not-a-table' };
}

/** With `open` an incomplete last character is no fault. */
function strictly(bytes: Uint8Array, encoding: Encoding, open: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: open });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Tables hold delimiters, digits and line ends, and in UTF-16 one byte of each of those is zero. */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  let even = 0;
  let odd = 0;
  const end = Math.min(bytes.length, 65_536);
  for (let index = 0; index < end; index += 1) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  if (even === odd) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/**
 * Both bytes of almost every character of Chinese text are 0xA1 or above. In a European text a high byte is
 * followed by a letter, which GB18030 would accept too, as a character nobody uses.
 */
function looksChinese(bytes: Uint8Array): boolean {
  let pairs = 0;
  let others = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    if ((bytes[index] ?? 0) < 0x80) continue;
    const next = bytes[index + 1] ?? 0;
    if ((bytes[index] ?? 0) >= 0xa1 && next >= 0xa1) pairs += 1;
    else others += 1;
    if (next >= 0x80) index += 1;
  }
  return pairs >= others;
}

function looksLikeText(text: string): boolean {
  if (text.includes('\u0000')) return false;
  const controls = text.match(/[\u0001-\u0008\u000e-\u001f\u007f]/g)?.length ?? 0;
  return controls * 100 <= text.length;
}
