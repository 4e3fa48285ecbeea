import { useCallback, useMemo, useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import type { GridColumn, GridDrafts, GridEdit } from '../../../../ui/data-grid/column.ts';
import { DataGrid } from '../../../../ui/data-grid/DataGrid.tsx';
import { Notice } from '../../../../ui/Notice.tsx';
import type { AccountsText } from '../../accounts-text.en.ts';
import { offeringName, type WhitespaceWords } from '../../chart/whitespace-words.ts';
import { change, redo, undo, type PortfolioInputs } from '../../state.ts';
import {
  addOfferings,
  hasRoomForOfferings,
  removeOfferings,
  renameOffering,
  type Offering,
} from '../../state/whitespace.ts';
import { gridText } from '../accounts/grid-text.ts';
import { readWords } from '../accounts/read-cell.ts';
import { newId } from '../../../../workspace/new-id.ts';

export interface OfferingsProps {
  readonly words: WhitespaceWords;
  readonly gridWords: AccountsText;
  readonly inputs: PortfolioInputs;
}

const none: GridDrafts = new Map();

function changes({ changes: changed, added }: GridEdit, ids: readonly string[]) {
  return (inputs: PortfolioInputs): PortfolioInputs => {
    const renamed = changed.reduce(
      (current, { rowId, value }) => renameOffering(rowId, String(value ?? ''))(current),
      inputs,
    );
    const fresh = added.map((cells, at) => ({ id: ids[at] ?? '', name: String(cells.name ?? '') }));
    return fresh.length > 0 ? addOfferings(fresh)(renamed) : renamed;
  };
}

export function Offerings({ words, gridWords, inputs }: OfferingsProps) {
  const { offerings: text } = words.space;
  const { offerings } = inputs.whitespace;
  const [drafts, setDrafts] = useState(none);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const columns = useMemo(
    (): readonly GridColumn<Offering>[] => [
      {
        id: 'name',
        header: text.name,
        width: 24,
        kind: 'text',
        value: (row) => row.name,
        format: (_, row) => offeringName(words, row),
        parse: (typed) => readWords(typed, gridWords.cell, text.missing),
      },
    ],
    [words, gridWords, text],
  );
  const labels = useMemo(() => gridText(gridWords, text.newRow), [gridWords, text]);
  const onEdit = useCallback((edit: GridEdit) => {
    const ids = edit.added.map(newId);
    change(changes(edit, ids));
    return ids;
  }, []);
  const chosen = offerings.find(({ id }) => id === selected[0]);
  const room = hasRoomForOfferings(inputs);
  return (
    <section class="tool-block space-offerings">
      <h4 class="tool-finding">{text.heading}</h4>
      <DataGrid
        label={text.grid}
        rows={offerings}
        columns={columns}
        text={labels}
        onEdit={onEdit}
        drafts={drafts}
        onDrafts={setDrafts}
        onUndo={undo}
        onRedo={redo}
        onSelect={setSelected}
        canAdd={room}
        plain
      />
      {chosen ? (
        <button type="button" class="ui-button" onClick={() => change(removeOfferings(new Set([chosen.id])))}>
          {fill(text.remove, { name: offeringName(words, chosen) })}
        </button>
      ) : null}
      {room ? null : <Notice kind="info">{text.full}</Notice>}
    </section>
  );
}
