import { useState } from 'preact/hooks';
import { downloadFile, safeFileName } from '../../../../exchange/download.ts';
import { toCsv } from '../../../../exchange/to-csv.ts';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { raterRows } from '../../rows/raters.ts';
import { $workspace } from '../../state.ts';
import type { ReportProps } from './raters-props.ts';

export function RatersCsv({ words, names, inputs, report }: ReportProps) {
  const { text } = words;
  const { csv } = words.raters;
  const [copy, setCopy] = useState<string | null>(null);
  const download = () => {
    const table = toCsv(raterRows(words, names, inputs, report));
    const name = safeFileName(`${$workspace.get()?.name ?? ''} ${csv.file}`, 'csv');
    if (downloadFile(name, 'text/csv;charset=utf-8', table) === 'blocked') setCopy(table);
  };
  return (
    <>
      <div class="portfolio-buttons portfolio-more">
        <button type="button" class="ui-button" onClick={download}>
          {csv.download}
        </button>
      </div>
      {copy === null ? null : (
        <Dialog title={text.copy.title} closeLabel={text.close} onClose={() => setCopy(null)}>
          <p>{text.copy.hint}</p>
          <textarea class="portfolio-copy" rows={10} readOnly aria-label={text.copy.title} value={copy} />
        </Dialog>
      )}
    </>
  );
}
