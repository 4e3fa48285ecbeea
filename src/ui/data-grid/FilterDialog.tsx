import { useState } from 'preact/hooks';
import { Dialog } from '../Dialog.tsx';
import { NumberField } from '../NumberField.tsx';
import { Select } from '../Select.tsx';
import { TextField } from '../TextField.tsx';
import type { GridColumn, GridRowData } from './column.ts';
import type { DataGridText } from './grid-text.ts';
import type { Filter } from './order.ts';

export interface FilterDialogProps<Row extends GridRowData> {
  readonly columns: readonly GridColumn<Row>[];
  readonly filters: readonly Filter[];
  readonly text: DataGridText['filterDialog'];
  readonly onApply: (filters: readonly Filter[]) => void;
  readonly onClose: () => void;
}

function emptyFilter<Row extends GridRowData>(column: GridColumn<Row>): Filter {
  const columnId = column.id;
  return column.kind === 'number'
    ? { kind: 'number', columnId, min: null, max: null }
    : { kind: 'text', columnId, contains: '' };
}

function isSet(filter: Filter): boolean {
  return filter.kind === 'text' ? filter.contains.trim() !== '' : filter.min !== null || filter.max !== null;
}

interface LineProps<Row extends GridRowData> {
  readonly filter: Filter;
  readonly columns: readonly GridColumn<Row>[];
  readonly text: DataGridText['filterDialog'];
  readonly onChange: (filter: Filter) => void;
  readonly onRemove: () => void;
}

function FilterLine<Row extends GridRowData>({ filter, columns, text, onChange, onRemove }: LineProps<Row>) {
  const options = columns.map(({ id, header, group }) => ({ value: id, label: header, group }));
  return (
    <li class="ui-filter-line">
      <Select
        label={text.column}
        value={filter.columnId}
        options={options}
        onChange={(id) => {
          const column = columns.find((one) => one.id === id);
          if (column) onChange(emptyFilter(column));
        }}
      />
      {filter.kind === 'text' ? (
        <TextField
          label={text.contains}
          value={filter.contains}
          onCommit={(contains) => {
            onChange({ ...filter, contains });
          }}
        />
      ) : (
        <div class="ui-filter-limits">
          <NumberField
            label={text.atLeast}
            value={filter.min}
            invalid={text.invalid}
            onCommit={(min) => {
              onChange({ ...filter, min });
            }}
          />
          <NumberField
            label={text.atMost}
            value={filter.max}
            invalid={text.invalid}
            onCommit={(max) => {
              onChange({ ...filter, max });
            }}
          />
        </div>
      )}
      <button type="button" class="ui-link-button" onClick={onRemove}>
        {text.remove}
      </button>
    </li>
  );
}

export function FilterDialog<Row extends GridRowData>(props: FilterDialogProps<Row>) {
  const { columns, text, onApply, onClose } = props;
  const first = columns[0];
  const [filters, setFilters] = useState<readonly Filter[]>(
    props.filters.length > 0 || !first ? props.filters : [emptyFilter(first)],
  );
  const footer = (
    <>
      <button
        type="button"
        class="ui-button ui-button-quiet"
        onClick={() => {
          onApply([]);
        }}
      >
        {text.clear}
      </button>
      <button
        type="button"
        class="ui-button ui-button-primary"
        onClick={() => {
          onApply(filters.filter(isSet));
        }}
      >
        {text.apply}
      </button>
    </>
  );
  return (
    <Dialog title={text.title} closeLabel={text.close} onClose={onClose} footer={footer}>
      <ul class="ui-filter-list">
        {filters.map((filter, index) => (
          <FilterLine
            key={index}
            filter={filter}
            columns={columns}
            text={text}
            onChange={(changed) => {
              setFilters(filters.with(index, changed));
            }}
            onRemove={() => {
              setFilters(filters.toSpliced(index, 1));
            }}
          />
        ))}
      </ul>
      {first ? (
        <button
          type="button"
          class="ui-link-button"
          onClick={() => {
            setFilters([...filters, emptyFilter(first)]);
          }}
        >
          {text.add}
        </button>
      ) : null}
    </Dialog>
  );
}
