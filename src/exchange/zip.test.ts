import { crc32 as zlibCrc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc32 } from './crc32.ts';
import { packStored } from './pack-stored.ts';
import { unpackEntry } from './unpack-entry.ts';
import { readZipDirectory } from './zip-directory.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('crc32', () => {
  test('gives the check value of the standard', () => {
    // "123456789" is CBF43926 by the catalogue of parametrised CRC algorithms, CRC-32/ISO-HDLC.
    expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });

  test('agrees with zlib', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => crc32(bytes) === zlibCrc32(bytes)),
      { numRuns: 1000 },
    );
  });
});

describe('packStored', () => {
  test('is read back by readZipDirectory and unpackEntry', async () => {
    const file = fc.record({ name: fc.string({ unit: 'grapheme' }), bytes: fc.uint8Array() });
    await fc.assert(
      fc.asyncProperty(fc.array(file), async (files) => {
        const archive = packStored(files);
        const entries = readZipDirectory(archive) ?? [];
        expect(entries.map((entry) => entry.name)).toEqual(files.map(({ name }) => name));
        const unpacked = await Promise.all(entries.map((entry) => unpackEntry(archive, entry)));
        expect(unpacked.map((bytes) => [...(bytes ?? [-1])])).toEqual(files.map(({ bytes }) => [...bytes]));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('unpackEntry', () => {
  const content = bytesOf('<row/>'.repeat(1000));
  const packed = new Uint8Array(deflateRawSync(content));
  const archive = packStored([{ name: 'a.xml', bytes: packed }]);
  const entry = { ...readZipDirectory(archive)?.[0], name: 'a.xml', encrypted: false, offset: 0 };
  const deflated = {
    ...entry,
    method: 8,
    size: content.length,
    packedSize: packed.length,
    crc: crc32(content),
  };

  test('inflates', async () => {
    expect(await unpackEntry(archive, deflated)).toEqual(content);
  });

  test.each([
    ['a size that is declared too small', { size: 10 }],
    ['a size that is declared too large', { size: content.length + 1 }],
    ['a check sum that does not fit', { crc: 1 }],
    ['a place outside the file', { offset: 100_000 }],
    ['a length beyond the file', { packedSize: 100_000 }],
    ['another method', { method: 12 }],
    ['a cut stream', { packedSize: packed.length - 3 }],
  ])('refuses %s', async (_, change) => {
    expect(await unpackEntry(archive, { ...deflated, ...change })).toBeNull();
  });
});

describe('readZipDirectory', () => {
  test('has no answer for what is no archive', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => readZipDirectory(bytes) === null),
      { numRuns: 1000 },
    );
  });

  test('reads the long sizes of zip64', () => {
    const archive = packStored([{ name: 'ab', bytes: bytesOf('hello') }]);
    // The entry of the directory begins after the local header (30), the name (2) and the content (5).
    const start = 37;
    const extra = Uint8Array.from([1, 0, 16, 0, 5, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0]);
    const long = new Uint8Array([...archive.slice(0, start + 48), ...extra, ...archive.slice(start + 48)]);
    const view = new DataView(long.buffer);
    view.setUint32(start + 20, 0xffffffff, true);
    view.setUint32(start + 24, 0xffffffff, true);
    view.setUint16(start + 30, extra.length, true);
    expect(readZipDirectory(long)).toMatchObject([{ name: 'ab', size: 5, packedSize: 5, offset: 0 }]);
  });
});
