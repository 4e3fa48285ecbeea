import { useCallback, useMemo, useState } from 'preact/hooks';
import type { GridColumn, GridDrafts, GridEdit } from '../../../../ui/data-grid/column.ts';
import { DataGrid } from '../../../../ui/data-grid/DataGrid.tsx';
import { noAnswers, statements, type Answers, type Rater } from '../../schema.ts';
import { redo, undo } from '../../state.ts';
import { rate } from '../../state/changes.ts';
import type { LiveProps } from '../alignment-props.ts';
import { answerColumns, gridText } from './grid.ts';

interface TeamGridProps extends LiveProps {
  readonly rater: Rater;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly answers: Answers;
}

const none: GridDrafts = new Map();

/** What one member of the team says of every department. */
export function TeamGrid({ words, result, change, rater }: TeamGridProps) {
  const { answers: text } = words.text;
  const [drafts, setDrafts] = useState(none);
  const { functions } = result;
  const rows = useMemo(
    () => functions.map(({ id, name }): Row => ({ id, name, answers: rater.ratings[id] ?? noAnswers })),
    [functions, rater],
  );
  const columns = useMemo(
    (): readonly GridColumn<Row>[] => [
      { id: 'name', header: text.department, width: 11, kind: 'text', value: ({ name }) => name },
      ...answerColumns<Row>(words, ({ answers }) => answers),
    ],
    [words, text],
  );
  const labels = useMemo(() => gridText(words), [words]);
  const onEdit = useCallback(
    ({ changes }: GridEdit) => {
      change((inputs) =>
        changes.reduce((current, { rowId, columnId, value }) => {
          const statement = statements.find((one) => one === columnId);
          const isAnswer = value === null || typeof value === 'number';
          return statement && isAnswer ? rate(rater.id, rowId, { [statement]: value })(current) : current;
        }, inputs),
      );
      return [];
    },
    [change, rater.id],
  );
  return (
    <DataGrid
      label={text.teamGrid}
      rows={rows}
      columns={columns}
      text={labels}
      onEdit={onEdit}
      drafts={drafts}
      onDrafts={setDrafts}
      onUndo={undo}
      onRedo={redo}
      plain
    />
  );
}
