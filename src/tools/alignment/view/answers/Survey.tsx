import { useStore } from '@nanostores/preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import type { GridDrafts, GridEdit } from '../../../../ui/data-grid/column.ts';
import { DataGrid } from '../../../../ui/data-grid/DataGrid.tsx';
import { newId } from '../../../../workspace/new-id.ts';
import { unfinishedReading } from '../../chart.ts';
import { alignmentLimits } from '../../schema.ts';
import { $workspace, redo, undo } from '../../state.ts';
import { removeRespondents } from '../../state/changes.ts';
import type { LiveProps } from '../alignment-props.ts';
import { Sentences } from '../result/Sentences.tsx';
import { gridText } from './grid.ts';
import { surveyColumns, surveyEdit } from './survey-columns.ts';

const none: GridDrafts = new Map();

/** Answers in confidence, one row a person. */
export function Survey({ words, inputs, result, change }: LiveProps) {
  const { answers: text } = words.text;
  const [drafts, setDrafts] = useState(none);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const workspace = useStore($workspace);
  const { respondents, settings } = inputs;
  const functions = workspace?.functions;
  const people = workspace?.people;
  const columns = useMemo(() => surveyColumns(words, functions ?? []), [words, functions]);
  const labels = useMemo(() => gridText(words), [words]);
  const onEdit = useCallback(
    (edit: GridEdit) => {
      const ids = edit.added.map(() => newId());
      change(surveyEdit(edit, ids, people ?? []));
      return ids;
    },
    [change, people],
  );
  const chosen = selected.filter((id) => respondents.some((one) => one.id === id));
  const hasRoom = respondents.length < alignmentLimits.respondents;
  return (
    <section class="tool-block">
      <h3 class="alignment-heading">{text.surveyHeading}</h3>
      <p class="tool-lead">{fill(text.surveyLead, { n: settings.smallestGroup })}</p>
      <DataGrid
        label={text.surveyGrid}
        rows={respondents}
        columns={columns}
        text={labels}
        onEdit={onEdit}
        drafts={drafts}
        onDrafts={setDrafts}
        onUndo={undo}
        onRedo={redo}
        onSelect={setSelected}
        canAdd={hasRoom}
        plain
      />
      {hasRoom ? null : <p class="tool-small">{fill(text.surveyFull, { n: alignmentLimits.respondents })}</p>}
      {chosen.length > 0 ? (
        <p>
          <button
            type="button"
            class="ui-button"
            onClick={() => {
              change(removeRespondents(chosen));
            }}
          >
            {fill(text.removeRows, { n: chosen.length })}
          </button>
        </p>
      ) : null}
      <Sentences of={unfinishedReading(words, result, settings)} small />
    </section>
  );
}
