import { useState } from 'preact/hooks';
import { downloadFile, safeFileName } from '../../../../exchange/download.ts';
import { toCsv } from '../../../../exchange/to-csv.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import type { ProfitWords } from '../../chart/profit-words.ts';
import { profitRows } from '../../rows/profit-rows.ts';
import type { PortfolioInputs } from '../../state.ts';
import type { LossMakers, ProfitResult } from '../../state/profit.ts';

export interface ProfitToolsProps {
  readonly words: ProfitWords;
  readonly inputs: PortfolioInputs;
  readonly result: ProfitResult;
  readonly losses: LossMakers;
}

export function ProfitTools({ words, inputs, result, losses }: ProfitToolsProps) {
  const { quantities: text } = words.profit;
  const [blocked, setBlocked] = useState(false);
  const download = () => {
    const csv = toCsv(profitRows(inputs.profit, result, losses, words));
    const way = downloadFile(safeFileName(text.file, 'csv'), 'text/csv;charset=utf-8', csv);
    setBlocked(way === 'blocked');
  };
  return (
    <div class="portfolio-buttons">
      <button type="button" class="ui-button" onClick={download}>
        {text.export}
      </button>
      {blocked ? (
        <Notice kind="warning" live>
          {text.blocked}
        </Notice>
      ) : null}
    </div>
  );
}
