import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { limits } from './limits.ts';
import { packStored } from './pack-stored.ts';
import { readTable } from './read-table.ts';

const read = (bytes: Uint8Array<ArrayBuffer>, sheet?: string) =>
  readTable(bytes, 'book.xlsx', sheet === undefined ? {} : { sheet });
const fixture = new Uint8Array(
  readFileSync(new URL('../../tests/fixtures/tables/wide-en.xlsx', import.meta.url)),
);

const namespace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Parts {
  readonly sheet?: string;
  readonly workbook?: string;
  readonly more?: readonly { name: string; bytes: Uint8Array }[];
}

/** The smallest workbook: its parts as ECMA-376 part 1 names them. */
function book({ sheet = '', workbook, more = [] }: Parts) {
  const xml = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
  const sheets = workbook ?? '<sheet name="Data" sheetId="1" r:id="rId1"/>';
  return packStored([
    xml(
      'xl/workbook.xml',
      `<workbook ${namespace} xmlns:r="${office}"><sheets>${sheets}</sheets></workbook>`,
    ),
    xml(
      'xl/_rels/workbook.xml.rels',
      `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    xml('xl/worksheets/sheet1.xml', `<worksheet ${namespace}><sheetData>${sheet}</sheetData></worksheet>`),
    ...more,
  ]);
}

const rowsOf = async (sheet: string) => {
  const result = await read(book({ sheet }));
  return result.ok ? result.table.rows : result.code;
};
const text = (value: string, address = '') =>
  `<c${address && ` r="${address}"`} t="inlineStr"><is><t>${value}</t></is></c>`;

describe('a workbook written by LibreOffice', () => {
  test('gives dates, errors, cached values and numbers as text, from the first sheet with content', async () => {
    const result = await read(fixture);
    expect(result).toEqual({
      ok: true,
      table: {
        rows: [
          [
            'Customer',
            'Industry',
            'Revenue 2024',
            'Revenue 2025',
            'Direct cost 2025',
            'Cost to serve 2025',
            'Signed',
            'Active',
          ],
          ['Alder & Co', 'Retail', '1.234', '1250000.5', '875000.35', '0.1', '2024-03-01', '1'],
          ['Birch 桦木集团', 'Timber', '2000000', '#DIV/0!', '-5', '', '1999-12-31', '0'],
          ['', '', '', '', '', '', '', ''],
          ['Cedar', '', '2000001.234', '1000000000000000', '3', '4', '', ''],
        ],
        encoding: null,
        delimiter: null,
        decimal: 'point',
        sheet: 'Accounts & figures',
        sheets: ['Cover', 'Accounts & figures', 'Other'],
        notes: [],
      },
    });
  });

  test('gives the sheet that is asked for', async () => {
    expect(await read(fixture, 'Other')).toMatchObject({
      table: {
        sheet: 'Other',
        rows: [
          ['客户', '收入'],
          ['杉木', '5'],
        ],
      },
    });
    expect(await read(fixture, 'Cover')).toMatchObject({ code: 'empty' });
    expect(await read(fixture, 'None')).toMatchObject({ code: 'sheet-not-found' });
  });

  test('is refused or read the same whatever single bytes change', async () => {
    const original = await read(fixture);
    const place = fc.integer({ min: 0, max: fixture.length - 1 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 4 }),
        async (changes) => {
          const bytes = fixture.slice();
          for (const [at, value] of changes) bytes[at] = value;
          const result = await read(bytes);
          if (result.ok && result.table.encoding === null) expect(result).toEqual(original);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('is refused wherever it is cut', async () => {
    for (let length = 4; length < fixture.length; length += 97) {
      const result = await read(fixture.slice(0, length));
      expect(result.ok).toBe(false);
    }
  });
});

describe('a workbook', () => {
  test('gives booleans as a spreadsheet writes them', async () => {
    expect(await rowsOf(`<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c></row>`)).toEqual(
      [['TRUE', 'FALSE']],
    );
  });

  test('may leave out the addresses of its cells', async () => {
    const sheet = `<row>${text('a')}${text('b')}</row><row>${text('c')}<c t="e"><v>#REF!</v></c></row>`;
    expect(await rowsOf(sheet)).toEqual([
      ['a', 'b'],
      ['c', '#REF!'],
    ]);
  });

  test('may put a prefix before its elements', async () => {
    const sheet = '<x:row r="1"><x:c r="A1" t="e"><x:v>#N/A</x:v></x:c></x:row>';
    expect(await rowsOf(sheet)).toEqual([['#N/A']]);
  });

  test('keeps markup in cells as text', async () => {
    expect(await rowsOf(`<row r="1">${text('&lt;img src=x&gt;', 'A1')}</row>`)).toEqual([['<img src=x>']]);
  });

  test('tells of formulas that nothing has calculated', async () => {
    const sheet = `<row r="1">${text('a', 'A1')}<c r="B1"><f>1+1</f></c><c r="C1"><f>1+1</f><v>2</v></c></row>`;
    const result = await read(book({ sheet }));
    expect(result).toMatchObject({
      table: { rows: [['a', '', '2']], notes: [{ code: 'formulas-without-values', count: 1 }] },
    });
  });

  test('leaves hidden sheets, macros and pictures alone', async () => {
    const sheet = `<row r="1">${text('a', 'A1')}</row>`;
    const more = [{ name: 'xl/vbaProject.bin', bytes: Uint8Array.from([1, 2, 3]) }];
    expect(await read(book({ sheet, more }))).toMatchObject({ ok: true, table: { rows: [['a']] } });
    const hidden = '<sheet name="Data" sheetId="1" state="hidden" r:id="rId1"/>';
    expect(await read(book({ sheet, workbook: hidden }))).toMatchObject({ code: 'empty' });
  });

  test.each([
    ['a cell in the last corner', `<row r="1048576">${text('a', 'XFD1048576')}</row>`, 'too-many-rows'],
    ['a row no sheet has', `<row r="99999999">${text('a')}</row>`, 'damaged'],
    ['a cell far to the right', `<row r="1">${text('a', 'XFD1')}</row>`, 'too-many-columns'],
    [
      'a wide and long table',
      `<row r="1">${text('a', 'SA1')}</row><row r="50000">${text('b', 'A50000')}</row>`,
      'too-many-cells',
    ],
    ['an address that is none', `<row r="1">${text('a', '1A')}</row>`, 'damaged'],
    ['cells out of order', `<row r="1">${text('a', 'B1')}${text('b', 'A1')}</row>`, 'damaged'],
    ['an unknown type', `<row r="1"><c r="A1" t="zz"><v>1</v></c></row>`, 'damaged'],
    ['a string that is not there', `<row r="1"><c r="A1" t="s"><v>7</v></c></row>`, 'damaged'],
    ['elements that are not closed', `<row r="1">${text('a', 'A1')}`, 'damaged'],
  ])('is refused with %s', async (_, sheet, code) => {
    expect(await rowsOf(sheet)).toBe(code);
  });

  test('may have formats far below its content', async () => {
    const sheet = `<row r="1">${text('a', 'A1')}</row><row r="1048576" ht="15"><c r="XFD1048576" s="0"/></row>`;
    expect(await rowsOf(sheet)).toEqual([['a']]);
  });

  test.each([
    ['xlsb', 'xl/workbook.bin', 'old-excel'],
    ['OpenDocument', 'content.xml', 'other-spreadsheet'],
    ['Numbers', 'Index/Document.iwa', 'other-spreadsheet'],
    ['any other archive', 'readme.txt', 'not-a-table'],
  ])('of the kind %s is refused', async (_, name, code) => {
    expect(await read(packStored([{ name, bytes: new Uint8Array(1) }]))).toMatchObject({ code });
  });

  test('that would unpack to more than the limit is refused before anything is unpacked', async () => {
    const bytes = book({ sheet: `<row r="1">${text('a', 'A1')}</row>` });
    const view = new DataView(bytes.buffer);
    const directory = bytes.findIndex(
      (_, at) => at + 4 <= bytes.length && view.getUint32(at, true) === 0x02014b50,
    );
    view.setUint32(directory + 24, limits.unpackedBytes + 1, true);
    expect(await read(bytes)).toMatchObject({ code: 'unpacks-too-large' });
  });

  describe('in a browser that cannot unpack', () => {
    afterEach(() => {
      vi.unstubAllGlobals();
    });

    test('is refused with that reason', async () => {
      vi.stubGlobal('DecompressionStream', undefined);
      expect(await read(fixture)).toMatchObject({ code: 'browser-too-old' });
    });
  });
});
