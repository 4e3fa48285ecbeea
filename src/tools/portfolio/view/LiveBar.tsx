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
import type { Words } from '../chart.ts';
import { resultRows } from '../rows.ts';
import {
  $history,
  $saveState,
  redo,
  undo,
  type PortfolioInputs,
  type PortfolioResult,
  type SaveState,
  type Workspace,
} from '../state.ts';
import type { PrintKind } from './print/PrintSheet.tsx';

export interface LiveBarProps {
  readonly words: Words;
  readonly workspace: Workspace;
  readonly inputs: PortfolioInputs | null;
  readonly result: PortfolioResult | null;
  readonly onPrint: (kind: PrintKind) => void;
}

export function LiveBar({ words, workspace, inputs, result, onPrint }: LiveBarProps) {
  const { text } = words;
  const history = useStore($history);
  const save = useStore($saveState);
  const [copy, setCopy] = useState<string | null>(null);
  const exportCsv = () => {
    if (!inputs || !result) return;
    const csv = toCsv(resultRows(result, inputs, text));
    const name = safeFileName(`${workspace.name} ${text.file}`, 'csv');
    if (downloadFile(name, 'text/csv;charset=utf-8', csv) === 'blocked') setCopy(csv);
  };
  const documents = localePath(words.locale, 'workspace/', import.meta.env.BASE_URL);
  const ready = inputs !== null && result !== null && result.accounts.length > 0;
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
            { id: 'csv', label: text.bar.exportCsv, onSelect: exportCsv, disabled: !ready },
            { id: 'print', label: text.bar.printFilled, onSelect: () => onPrint('filled'), disabled: !ready },
            {
              id: 'blank',
              label: text.bar.printBlank,
              onSelect: () => onPrint('blank'),
              disabled: inputs === null,
            },
            {
              id: 'documents',
              label: text.bar.documents,
              onSelect: () => location.assign(documents),
              separated: true,
            },
          ]}
        />
      </ToolBar>
      {save.kind === 'unsaved' ? (
        <Notice kind="error" live action={<a href={documents}>{text.save.download}</a>}>
          {text.save.unsaved[save.reason]}. {text.save.keep}
        </Notice>
      ) : null}
      {copy === null ? null : (
        <Dialog title={text.copy.title} closeLabel={text.close} onClose={() => setCopy(null)}>
          <p>{text.copy.hint}</p>
          <textarea class="portfolio-copy" rows={10} readOnly aria-label={text.copy.title} value={copy} />
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
