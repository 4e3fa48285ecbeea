import { crc32 } from './crc32.ts';
import type { ZipEntry } from './zip-directory.ts';

const localSignature = 0x04034b50;
const localLength = 30;

/**
 * The bytes of one file of an archive; null when they are not what the directory declares. Unpacking stops at the
 * declared size, so a false declaration cannot fill the memory.
 */
export async function unpackEntry(
  bytes: Uint8Array<ArrayBuffer>,
  entry: ZipEntry,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const packed = packedBytes(bytes, entry);
  if (packed === null) return null;
  const unpacked = entry.method === 0 ? packed : await inflated(packed, entry.size);
  if (unpacked?.length !== entry.size || crc32(unpacked) !== entry.crc) return null;
  return unpacked;
}

function packedBytes(bytes: Uint8Array<ArrayBuffer>, entry: ZipEntry): Uint8Array<ArrayBuffer> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.method !== 0 && entry.method !== 8) return null;
  if (entry.offset + localLength > bytes.length) return null;
  if (view.getUint32(entry.offset, true) !== localSignature) return null;
  const names = view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const start = entry.offset + localLength + names;
  const end = start + entry.packedSize;
  return end <= bytes.length ? bytes.subarray(start, end) : null;
}

async function inflated(
  packed: Uint8Array<ArrayBuffer>,
  size: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const result = new Uint8Array(size);
  let length = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (length + part.value.length > size) {
        await reader.cancel();
        return null;
      }
      result.set(part.value, length);
      length += part.value.length;
    }
  } catch {
    return null;
  }
  return result.subarray(0, length);
}
