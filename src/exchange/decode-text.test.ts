import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return bytes;
};
const bytesOf = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  );
const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../tests/fixtures/tables/${name}`, import.meta.url)));

describe('decodeText', () => {
  test.each([
    ['utf-8', bytesOf('客户,收入\r\n')],
    ['utf-8', bytesOf([0xef, 0xbb, 0xbf], '客户,收入\r\n')],
    ['utf-16le', utf16('\ufeff客户,收入\r\n', true)],
    ['utf-16be', utf16('\ufeff客户,收入\r\n', false)],
    ['utf-16le', utf16('客户,收入\r\n', true)],
    ['utf-16be', utf16('客户,收入\r\n', false)],
    // Code points from the GB 18030 standard's table: 客 BFCD, 户 BBA7, 收 CAD5, 入 C8EB.
    ['gb18030', bytesOf([0xbf, 0xcd, 0xbb, 0xa7], ',', [0xca, 0xd5, 0xc8, 0xeb], '\r\n')],
    [
      'gb18030',
      bytesOf([0x84, 0x31, 0x95, 0x33, 0xbf, 0xcd, 0xbb, 0xa7], ',', [0xca, 0xd5, 0xc8, 0xeb], '\r\n'),
    ],
  ] as const)('finds %s', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: true, text: '客户,收入\r\n', encoding });
  });

  test('takes European single bytes for Windows-1252', () => {
    const bytes = bytesOf('Gr', [0xf6, 0xdf], 'e;M', [0xfc], 'ller;Caf', [0xe9], ';', [0x80], ' 5');
    expect(decodeText(bytes)).toEqual({ ok: true, text: 'Größe;Müller;Café;€ 5', encoding: 'windows-1252' });
  });

  test('reads rare Chinese names that are outside the common range', () => {
    const decoded = decodeText(fixture('wide-zh-gb18030.csv'));
    expect(decoded).toMatchObject({ ok: true, encoding: 'gb18030' });
    expect(decoded.ok && decoded.text).toContain('堃达电子');
  });

  test('gives the four-byte characters of GB18030', () => {
    // WHATWG encoding standard: pointer 189000 is U+10000, and 95 32 82 36 is pointer 254536, hence U+20000.
    const decoded = decodeText(bytesOf([0xbf, 0xcd, 0xbb, 0xa7, 0x95, 0x32, 0x82, 0x36]), 'gb18030');
    expect(decoded).toEqual({ ok: true, text: '客户\u{20000}', encoding: 'gb18030' });
  });

  test('follows the reader instead of guessing', () => {
    // 客 in Big5 is ABC8.
    expect(decodeText(bytesOf([0xab, 0xc8]), 'big5')).toEqual({ ok: true, text: '客', encoding: 'big5' });
  });

  test('tells text that is cut inside a character from text in another encoding', () => {
    expect(decodeText(bytesOf('客户').subarray(0, 5))).toEqual({ ok: false, code: 'cut-short' });
    expect(decodeText(utf16('\ufeff客户', true).subarray(0, 5))).toEqual({ ok: false, code: 'cut-short' });
  });

  test.each([
    ['zero bytes', bytesOf('a', [0, 0, 0, 1, 2, 3])],
    ['a picture', bytesOf([0x89], 'PNG\r\n', [0x1a], '\n', [0, 0, 0, 13], 'IHDR')],
    ['control characters', bytesOf('abc', [1, 2, 3, 4, 5])],
  ])('refuses %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: false, code: 'not-a-table' });
  });

  test('drops the end-of-file character of old programs', () => {
    expect(decodeText(bytesOf('a,b\n', [0x1a]))).toMatchObject({ text: 'a,b\n' });
  });

  test('reads back any text in UTF-8 and never throws on any bytes', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((given) => !/^\ufeff|\u001a$/.test(given));
    fc.assert(
      fc.property(text, (given) => {
        const decoded = decodeText(new TextEncoder().encode(given));
        expect(!decoded.ok || decoded.text === given).toBe(true);
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void decodeText(bytes)),
      { numRuns: 2000 },
    );
  });
});
