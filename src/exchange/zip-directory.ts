/** One file of an archive, as the archive's central directory declares it (APPNOTE.TXT 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

const endSignature = 0x06054b50;
const endLength = 22;
const entrySignature = 0x02014b50;
const entryLength = 46;
const longestComment = 65_535;
const mostEntries = 10_000;

/** The entries of a zip archive; null when the directory is missing or makes no sense. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > mostEntries) return null;
  const entries: ZipEntry[] = [];
  while (entries.length < count) {
    if (at + entryLength > bytes.length || view.getUint32(at, true) !== entrySignature) return null;
    const length = entryLength + tailLength(view, at);
    if (at + length > bytes.length) return null;
    entries.push(readEntry(bytes, view, at));
    at += length;
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return null;
}

/** Name, extra field and comment that follow the fixed part of an entry. */
function tailLength(view: DataView, at: number): number {
  return view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameEnd = at + entryLength + view.getUint16(at + 28, true);
  const extra = bytes.subarray(nameEnd, nameEnd + view.getUint16(at + 30, true));
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [size = 0, packedSize = 0, offset = 0] = withLongSizes(sizes, extra);
  return {
    name: new TextDecoder().decode(bytes.subarray(at + entryLength, nameEnd)),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset,
  };
}

/** Writers that stream use the 64-bit sizes of the zip64 extra field even in small files (APPNOTE.TXT 4.5.3). */
function withLongSizes(sizes: readonly number[], extra: Uint8Array): readonly number[] {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return sizes.map((size) => {
      if (size !== 0xffffffff || next + 8 > extra.length) return size;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return sizes;
}
