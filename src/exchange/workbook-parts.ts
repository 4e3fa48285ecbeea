import { attributesOf } from './xml-tags.ts';

export interface SheetPart {
  readonly name: string;
  /** Its place among the workbook's sheets, from 1. */
  readonly position: number;
  readonly hidden: boolean;
  readonly path: string;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  /** Shared strings and styles, which every sheet refers to. */
  readonly shared: readonly string[];
}

export const workbookPath = 'xl/workbook.xml';
export const relationsPath = 'xl/_rels/workbook.xml.rels';

/** Where a workbook keeps its worksheets, from its two fixed parts. Charts and macro sheets are no worksheets. */
export function workbookParts(workbookXml: string, relationsXml: string): WorkbookParts {
  const relations = attributesOf(relationsXml, 'Relationship').map((relation) => ({
    id: relation.get('Id'),
    type: relation.get('Type')?.split('/').at(-1),
    path: pathOf(relation.get('Target') ?? ''),
  }));
  const named = attributesOf(workbookXml, 'sheet').filter((sheet) => sheet.get('name'));
  const sheets = named.flatMap((sheet, index) => {
    const relation = relations.find(({ id, type }) => id === sheet.get('id') && type === 'worksheet');
    if (!relation) return [];
    const hidden = (sheet.get('state') ?? 'visible') !== 'visible';
    return [{ name: sheet.get('name') ?? '', position: index + 1, hidden, path: relation.path }];
  });
  const shared = relations.filter(({ type }) => type === 'sharedStrings' || type === 'styles');
  return { sheets, shared: shared.map(({ path }) => path) };
}

function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}
