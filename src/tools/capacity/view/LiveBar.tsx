import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { downloadFile, safeFileName } from '../../../exchange/download.ts';
import { toCsv } from '../../../exchange/to-csv.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatTime } from '../../../i18n/format.ts';
import { localePath } from '../../../i18n/path.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { ToolBar } from '../../../ui/ToolBar.tsx';
import type { Workspace } from '../../../workspace/schema.ts';
import type { Told, Words } from '../chart.ts';
import { loadRows, serviceRows, type Rows } from '../rows.ts';
import { $history, $saveState, redo, undo, type SaveState } from '../state.ts';
import type { PrintKind } from './print/PrintSheet.tsx';

export interface LiveBarProps {
  readonly words: Words;
  readonly workspace: Workspace;
  /** Null while the inputs cannot be read. */
  readonly told: Told | null;
  readonly onPrint: (kind: PrintKind) => void;
}

export function LiveBar({ words, workspace, told, onPrint }: LiveBarProps) {
  const { text } = words;
  const history = useStore($history);
  const save = useStore($saveState);
  const [copy, setCopy] = useState<string | null>(null);
  const documents = localePath(words.locale, 'workspace/', import.meta.env.BASE_URL);
  const exportCsv = (what: keyof typeof text.file, rows: Rows) => {
    const csv = toCsv(rows);
    const name = safeFileName(`${workspace.name} ${text.title} ${text.file[what]}`, 'csv');
    if (downloadFile(name, 'text/csv;charset=utf-8', csv) === 'blocked') setCopy(csv);
  };
  const print = (kind: PrintKind) => () => {
    onPrint(kind);
  };
  const service = told?.service ?? null;
  return (
    <>
      <ToolBar
        title={text.title}
        text={text.bar}
        canUndo={history.canUndo}
        canRedo={history.canRedo}
        onUndo={undo}
        onRedo={redo}
        status={saveSentence(words, save, workspace)}
      >
        <Menu
          label={text.bar.menu}
          items={[
            {
              id: 'load',
              label: text.bar.exportLoad,
              onSelect: () => {
                if (told) exportCsv('load', loadRows(told));
              },
              disabled: told === null,
            },
            {
              id: 'service',
              label: text.bar.exportService,
              onSelect: () => {
                if (service) exportCsv('service', serviceRows({ words }, service));
              },
              disabled: service === null,
            },
            { id: 'print', label: text.bar.printFilled, onSelect: print('filled'), disabled: told === null },
            { id: 'blank', label: text.bar.printBlank, onSelect: print('blank'), disabled: told === null },
            {
              id: 'documents',
              label: text.bar.documents,
              onSelect: () => {
                location.assign(documents);
              },
              separated: true,
            },
          ]}
        />
      </ToolBar>
      {save.kind === 'unsaved' ? (
        <Notice kind="error" live action={<a href={documents}>{text.save.download}</a>}>
          {fill(text.save.keep, { problem: text.save.unsaved[save.reason] })}
        </Notice>
      ) : null}
      {copy === null ? null : (
        <Dialog
          title={text.copy.title}
          closeLabel={text.close}
          onClose={() => {
            setCopy(null);
          }}
        >
          <p>{text.copy.hint}</p>
          <textarea class="capacity-copy" rows={10} readOnly aria-label={text.copy.title} value={copy} />
        </Dialog>
      )}
    </>
  );
}

function saveSentence({ locale, text }: Words, save: SaveState, workspace: Workspace): string {
  if (save.kind === 'saved') return fill(text.save.saved, { time: formatTime(locale, save.at) });
  if (save.kind === 'unsaved') return text.save.unsavedShort;
  if (save.kind === 'saving') return text.save.saving;
  return workspace.sample === null ? text.save.untouched : text.save.sample;
}
