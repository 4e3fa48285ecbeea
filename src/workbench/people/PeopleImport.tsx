import { useStore } from '@nanostores/preact';
import { useCallback } from 'preact/hooks';
import { formatOfFigures } from '../../exchange/figure-format.ts';
import { guessPeopleMapping } from '../../exchange/people/guess-people-mapping.ts';
import { mergePeople, type TakenRow } from '../../exchange/people/merge-people.ts';
import { peopleFromTable } from '../../exchange/people/people-from-table.ts';
import { peopleMappingIssues, type PeopleMapping } from '../../exchange/people/people-mapping.ts';
import type { Table } from '../../exchange/table.ts';
import type { Workspace } from '../../workspace/schema.ts';
import { $workspace } from '../../workspace/store.ts';
import { TableImport } from '../import/TableImport.tsx';
import type { ImportText } from '../import/text.en.ts';
import { newId } from '../../workspace/new-id.ts';
import { CheckPeople } from './CheckPeople.tsx';
import type { PeopleImportText } from './import-text.en.ts';
import { MapPeople } from './MapPeople.tsx';
import type { PeopleColumn } from './people-column.ts';

/** What was taken in. Hand it to the tool's `changeWith` with `{ snapshot: 'import' }`: one step of undo. */
export interface TakenPeople {
  /** Puts the people and their departments into the document. */
  readonly document: (workspace: Workspace) => Workspace;
  /** What the tool asked for, by person. */
  readonly rows: readonly TakenRow[];
}

export interface PeopleImportProps {
  readonly text: PeopleImportText;
  readonly importText: ImportText;
  /** What the tool wants to know of each person. */
  readonly columns: readonly PeopleColumn[];
  /** The account whose people they are where the table does not say; ours without one. */
  readonly accountId?: string | null | undefined;
  readonly onTake: (taken: TakenPeople) => void;
  readonly onClose: () => void;
}

const noPeople = { people: [], functions: [], accounts: [] } satisfies Partial<Workspace>;

export function PeopleImport(props: PeopleImportProps) {
  const { text, importText, columns, accountId = null, onTake, onClose } = props;
  const workspace = useStore($workspace) ?? noPeople;
  const check = useCallback(
    (table: Table, mapping: PeopleMapping) => {
      const read = peopleFromTable(table, mapping, columns, {
        side: accountId === null ? 'ours' : 'customer',
        accountId,
        accounts: workspace.accounts,
      });
      const merged = mergePeople(workspace, read.people, newId);
      const { people, functions, rows } = merged;
      return {
        rowsTaken: rows.length,
        shown: (
          <CheckPeople
            text={text}
            importText={importText}
            columns={columns}
            read={read}
            merged={merged}
            newDepartments={functions.slice(workspace.functions.length).map(({ name }) => name)}
          />
        ),
        onTake: () => {
          onTake({ document: (current) => ({ ...current, people, functions }), rows });
        },
      };
    },
    [text, importText, columns, accountId, workspace, onTake],
  );
  return (
    <TableImport
      text={importText}
      title={text.title}
      choose={{
        lead: text.choose.lead,
        paste: text.choose.paste,
        pasting: { label: text.choose.pasteLabel, use: text.choose.usePasted },
      }}
      pasted={null}
      pastePlain={null}
      guess={(table) => guessPeopleMapping(table, columns)}
      isBlocked={(mapping) => peopleMappingIssues(mapping).length > 0}
      renderMapping={(table, mapping, _, onMapping) => (
        <MapPeople
          text={text}
          importText={importText}
          columns={columns}
          table={table}
          mapping={mapping}
          format={formatOfFigures(figureColumns(table, mapping, columns))}
          onMapping={onMapping}
        />
      )}
      check={check}
      onClose={onClose}
    />
  );
}

function figureColumns(table: Table, mapping: PeopleMapping, columns: readonly PeopleColumn[]) {
  const body = table.rows.slice(mapping.headerRow + 1);
  return mapping.columns.flatMap((target, column) => {
    if (target.kind !== 'extra') return [];
    const kind = columns.find(({ key }) => key === target.key)?.kind;
    const cells = body.map((row) => row[column] ?? '');
    return kind === 'number' ? [{ written: target.written, cells }] : [];
  });
}
