import { useState } from 'preact/hooks';
import { downloadFile, safeFileName } from '../../../../exchange/download.ts';
import { toCsv } from '../../../../exchange/to-csv.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import type { WhitespaceWords } from '../../chart/whitespace-words.ts';
import { whitespaceRows } from '../../rows/whitespace-rows.ts';
import type { PortfolioInputs } from '../../state.ts';
import type { WhitespaceResult } from '../../state/whitespace.ts';

export interface SpaceToolsProps {
  readonly words: WhitespaceWords;
  readonly inputs: PortfolioInputs;
  readonly result: WhitespaceResult;
}

export function SpaceTools({ words, inputs, result }: SpaceToolsProps) {
  const { space } = words;
  const [blocked, setBlocked] = useState(false);
  const download = () => {
    const csv = toCsv(whitespaceRows(inputs.whitespace, result, words));
    const way = downloadFile(safeFileName(space.file, 'csv'), 'text/csv;charset=utf-8', csv);
    setBlocked(way === 'blocked');
  };
  return (
    <div class="portfolio-buttons">
      <button type="button" class="ui-button" onClick={download}>
        {space.export}
      </button>
      {blocked ? (
        <Notice kind="warning" live>
          {space.blocked}
        </Notice>
      ) : null}
    </div>
  );
}
