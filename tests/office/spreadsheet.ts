import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';

/** A cell is a number, a text, or a formula in OpenFormula such as `=SUM([.A1:.A3])`. */
export type Cell = number | string | null;

export const officeIsHere = spawnSync('soffice', ['--version']).status === 0;
if (!officeIsHere && process.env.REQUIRE_OFFICE === '1')
  throw new Error('REQUIRE_OFFICE is set, and there is no soffice');

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function cellXml(cell: Cell): string {
  if (cell === null) return '<table:table-cell/>';
  if (typeof cell === 'number') return `<table:table-cell office:value-type="float" office:value="${cell}"/>`;
  if (cell.startsWith('=')) return `<table:table-cell table:formula="of:${escape(cell)}"/>`;
  return `<table:table-cell office:value-type="string"><text:p>${escape(cell)}</text:p></table:table-cell>`;
}

function flatOds(rows: readonly (readonly Cell[])[]): string {
  const body = rows
    .map((row) => `<table:table-row>${row.map(cellXml).join('')}</table:table-row>`)
    .join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="Sheet">${body}</table:table></office:spreadsheet></office:body></office:document>`;
}

/** Token 44,34,76: comma, double quote, UTF-8; the fourth group `false` writes numbers in full, not as shown. */
const csvFilter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false';

function convert(name: string, content: string | Uint8Array, ...reading: string[]): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'seven-keys-office-'));
  try {
    writeFileSync(join(folder, name), content);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const writing = ['--convert-to', csvFilter, '--outdir', join(folder, 'out')];
    execFileSync('soffice', [profile, '--headless', ...reading, ...writing, join(folder, name)], {
      stdio: 'pipe',
    });
    const csv = readFileSync(join(folder, 'out', name.replace(/\.\w+$/, '.csv')), 'utf8');
    return Papa.parse<string[]>(csv.replace(/^\uFEFF/, '').replace(/\r?\n$/, ''), { delimiter: ',' }).data;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What LibreOffice makes of the sheet: every cell as text, numbers in full. */
export function calculated(rows: readonly (readonly Cell[])[]): string[][] {
  return convert('sheet.fods', flatOds(rows));
}

/** What LibreOffice reads from a CSV file of ours. */
export function openedCsv(content: string): string[][] {
  return convert('table.csv', content, '--infilter=Text - txt - csv (StarCalc):44,34,76');
}

/** Makes LibreOffice work out every formula of a workbook, whatever values are stored with them. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The workbooks as LibreOffice saves them after it has calculated all of their cells. */
export function recalculated(books: readonly Uint8Array[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'seven-keys-office-'));
  try {
    mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
    writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), alwaysRecalculate);
    const names = books.map((book, index) => {
      const name = `book-${index}.xlsx`;
      writeFileSync(join(folder, name), book);
      return name;
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const writing = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out')];
    const files = names.map((name) => join(folder, name));
    execFileSync('soffice', [profile, '--headless', ...writing, ...files], { stdio: 'pipe' });
    return names.map((name) => new Uint8Array(readFileSync(join(folder, 'out', name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
