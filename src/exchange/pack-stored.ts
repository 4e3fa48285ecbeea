import { crc32 } from './crc32.ts';

export interface StoredFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file's own header and its entry in the directory have in common (APPNOTE.TXT 4.3.7, 4.3.12). */
const commonWidths = '2222244422';

/** A zip archive of files as they are, without compression. */
export function packStored(files: readonly StoredFile[]): Uint8Array<ArrayBuffer> {
  const named = files.map((file) => ({
    ...file,
    label: new TextEncoder().encode(file.name),
    crc: crc32(file.bytes),
  }));
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { label, bytes, crc } of named) {
    const common = [20, 0x0800, 0, 0, 0x21, crc, bytes.length, bytes.length, label.length, 0] as const;
    directory.push(record([0x02014b50, 20, ...common, 0, 0, 0, 0, offset], `42${commonWidths}22244`), label);
    const local = record([0x04034b50, ...common], `4${commonWidths}`);
    parts.push(local, label, bytes);
    offset += local.length + label.length + bytes.length;
  }
  const directoryLength = total(directory);
  const end = record([0x06054b50, 0, 0, files.length, files.length, directoryLength, offset, 0], '42222442');
  return joined([...parts, ...directory, end]);
}

/** Little-endian numbers; each digit of `widths` is the number of bytes of one of them. */
function record(values: readonly number[], widths: string): Uint8Array {
  const bytes: number[] = [];
  values.forEach((value, index) => {
    for (let byte = 0; byte < Number(widths[index]); byte += 1) bytes.push((value >>> (8 * byte)) & 0xff);
  });
  return Uint8Array.from(bytes);
}

function total(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const result = new Uint8Array(total(parts));
  let at = 0;
  for (const part of parts) {
    result.set(part, at);
    at += part.length;
  }
  return result;
}
