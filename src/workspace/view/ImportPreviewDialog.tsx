import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { previewImport, type ImportMode } from '../import-workspace.ts';
import type { Workspace } from '../schema.ts';
import type { Text } from './text.en.ts';

export interface ImportPreviewDialogProps {
  readonly locale: Locale;
  readonly text: Text;
  readonly current: Workspace;
  readonly imported: Workspace;
  readonly onTake: (mode: ImportMode) => void;
  readonly onClose: () => void;
}

const counts = ['added', 'changed', 'same', 'removed'] as const;
const parts = ['accounts', 'people', 'functions', 'tools', 'actions', 'log'] as const;

export function ImportPreviewDialog(props: ImportPreviewDialogProps) {
  const { locale, text, current, imported, onTake, onClose } = props;
  // A sample takes in nothing: the reader's own data never mix with it.
  const modes: readonly ImportMode[] = current.sample === null ? ['copy', 'merge', 'replace'] : ['copy'];
  const [mode, setMode] = useState<ImportMode>('copy');
  const preview = previewImport(current, imported, mode);
  return (
    <Dialog
      title={fill(text.file.previewTitle, { name: imported.name || text.documents.unnamed })}
      closeLabel={text.close}
      onClose={onClose}
      footer={
        <button
          type="button"
          class="ui-button ui-button-primary"
          disabled={preview === null}
          onClick={() => onTake(mode)}
        >
          {text.file.take}
        </button>
      }
    >
      <SegmentedControl
        label={text.file.how}
        value={mode}
        segments={modes.map((value) => ({ value, label: text.file.modes[value] }))}
        onChange={setMode}
      />
      {preview === null ? <Notice kind="error">{text.file.tooMuch}</Notice> : null}
      {preview ? (
        <div class="ui-table-box">
          <table class="ui-table">
            <caption class="ui-hidden">{text.file.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{text.file.columns.part}</th>
                {counts.map((name) => (
                  <th key={name} scope="col" class="ui-figure">
                    {text.file.columns[name]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {parts.map((part) => (
                <tr key={part}>
                  <th scope="row">{text.file.parts[part]}</th>
                  {counts.map((name) => (
                    <td key={name} class="ui-figure">
                      {formatNumber(locale, preview[part][name])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {mode === 'copy' ? null : <p class="workspace-soft">{text.file.snapshotFirst}</p>}
    </Dialog>
  );
}
