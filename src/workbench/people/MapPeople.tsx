import { columnLetters } from '../../exchange/column-letters.ts';
import type { FigureFormat, WrittenFigures } from '../../exchange/figure-format.ts';
import { targetOf } from '../../exchange/people/guess-people-mapping.ts';
import {
  peopleMappingIssues,
  personFields,
  personTargetKey,
  type PeopleMapping,
} from '../../exchange/people/people-mapping.ts';
import type { Table } from '../../exchange/table.ts';
import { fill } from '../../i18n/fill.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { FigureOptions } from '../import/FigureOptions.tsx';
import { MapColumns } from '../import/MapColumns.tsx';
import type { ImportText } from '../import/text.en.ts';
import type { PeopleImportText } from './import-text.en.ts';
import type { PeopleColumn } from './people-column.ts';

export interface MapPeopleProps {
  readonly text: PeopleImportText;
  readonly importText: ImportText;
  readonly columns: readonly PeopleColumn[];
  readonly table: Table;
  readonly mapping: PeopleMapping;
  readonly format: FigureFormat | null;
  readonly onMapping: (mapping: PeopleMapping) => void;
}

function withWritten(mapping: PeopleMapping, part: Partial<WrittenFigures>): PeopleMapping {
  return {
    ...mapping,
    columns: mapping.columns.map((target) =>
      target.kind === 'extra' ? { ...target, written: { ...target.written, ...part } } : target,
    ),
  };
}

export function MapPeople(props: MapPeopleProps) {
  const { text, importText, columns, table, mapping, format, onMapping } = props;
  const percents = new Set(columns.filter(({ kind }) => kind === 'percent').map(({ key }) => key));
  const hasPercents = mapping.columns.some((target) => target.kind === 'extra' && percents.has(target.key));
  const sentences = { 'no-name-column': text.noName, 'column-twice': importText.mapping.twice };
  return (
    <>
      <MapColumns
        text={importText}
        table={table}
        headerRow={mapping.headerRow}
        keys={mapping.columns.map(personTargetKey)}
        options={[
          { value: 'ignore', label: importText.mapping.ignore },
          ...personFields.map((field) => ({
            value: `field ${field}`,
            label: text.fields[field],
            group: text.groups.person,
          })),
          ...columns.map(({ key, label }) => ({ value: `extra ${key}`, label, group: text.groups.tool })),
        ]}
        onTarget={(column, key) => {
          const cells = table.rows.slice(mapping.headerRow + 1).map((row) => row[column] ?? '');
          const target = targetOf(key, cells, table.decimal);
          onMapping({ ...mapping, columns: mapping.columns.with(column, target) });
        }}
      />
      <FigureOptions
        text={importText}
        format={format}
        onUnit={(powerOfTen) => {
          onMapping(withWritten(mapping, { powerOfTen }));
        }}
        onDecimal={(decimal) => {
          onMapping(withWritten(mapping, { decimal, decimalSure: true }));
        }}
      />
      {hasPercents ? (
        <div class="table-import-options">
          <Select
            label={text.percents}
            value={mapping.percentStyle}
            options={[
              { value: 'points', label: text.percentStyles.points },
              { value: 'fraction', label: text.percentStyles.fraction },
            ]}
            onChange={(percentStyle) => {
              onMapping({ ...mapping, percentStyle });
            }}
          />
        </div>
      ) : null}
      {peopleMappingIssues(mapping).map(({ code, columns: concerned }) => (
        <Notice key={`${code} ${concerned.join(' ')}`} kind="error">
          {fill(sentences[code], {
            columns: concerned.map((column) => columnLetters(column + 1)).join(' · '),
          })}
        </Notice>
      ))}
    </>
  );
}
