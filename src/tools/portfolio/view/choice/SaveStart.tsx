import { useState } from 'preact/hooks';
import { downloadFile, safeFileName } from '../../../../exchange/download.ts';
import { toCsv } from '../../../../exchange/to-csv.ts';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { startRows } from '../../rows/start-set.ts';
import { $workspace } from '../../state.ts';
import type { StartTableProps } from './SetTable.tsx';

export function SaveStart({ words, start, result, found }: StartTableProps) {
  const { text, choice } = words;
  const [copy, setCopy] = useState<string | null>(null);
  const save = () => {
    const csv = toCsv(startRows(words, start, result, found));
    const name = safeFileName(`${$workspace.get()?.name ?? ''} ${choice.file}`, 'csv');
    if (downloadFile(name, 'text/csv;charset=utf-8', csv) === 'blocked') setCopy(csv);
  };
  return (
    <div class="portfolio-buttons portfolio-more">
      <button type="button" class="ui-button" onClick={save}>
        {choice.actions.csv}
      </button>
      {copy === null ? null : (
        <Dialog title={text.copy.title} closeLabel={text.close} onClose={() => setCopy(null)}>
          <p>{text.copy.hint}</p>
          <textarea class="portfolio-copy" rows={10} readOnly aria-label={text.copy.title} value={copy} />
        </Dialog>
      )}
    </div>
  );
}
