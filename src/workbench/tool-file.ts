import type { DownloadAbility } from '../exchange/download.ts';
import type { toCsv } from '../exchange/to-csv.ts';
import type { Workbook } from '../exchange/workbook/workbook.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Workspace } from '../workspace/schema.ts';

/** A file that a tool hands to its reader. */
export type ToolFile =
  | { readonly extension: 'csv' | 'sevenkeys.json'; readonly content: string }
  | {
      readonly extension: 'xlsx' | 'pptx' | 'ics';
      readonly content: string | Uint8Array<ArrayBuffer> | Blob;
    };

const types = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  ics: 'text/calendar;charset=utf-8',
  'sevenkeys.json': 'application/json',
} as const satisfies Record<ToolFile['extension'], string>;

// What makes and saves files arrives when the reader wants one.

export async function csvFile(rows: Parameters<typeof toCsv>[0]): Promise<ToolFile> {
  const { toCsv } = await import('../exchange/to-csv.ts');
  return { extension: 'csv', content: toCsv(rows) };
}

export async function xlsxFile(workbook: Workbook, locale: Locale): Promise<ToolFile> {
  const { workbookFile } = await import('../exchange/workbook/workbook-file.ts');
  return { extension: 'xlsx', content: await workbookFile(workbook, locale, Date.now()) };
}

/** A document that somebody else opens on this site. */
export async function documentFile(workspace: Workspace): Promise<ToolFile & { readonly content: string }> {
  const { workspaceToFile } = await import('../workspace/file.ts');
  return { extension: 'sevenkeys.json', content: workspaceToFile(workspace) };
}

/** Hands a file over under a name made of the document's and the table's; `blocked` where the browser would drop it. */
export async function handOver(
  { extension, content }: ToolFile,
  ...names: readonly string[]
): Promise<DownloadAbility> {
  const { downloadFile, safeFileName } = await import('../exchange/download.ts');
  return downloadFile(safeFileName(names.join(' '), extension), types[extension], content);
}
