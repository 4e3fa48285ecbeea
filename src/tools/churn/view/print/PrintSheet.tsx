import type { PrintKind } from '../../../../workbench/LiveBar.tsx';
import { PrintPage } from '../../../../workbench/PrintPage.tsx';
import type { Words } from '../../chart.ts';
import type { ChurnResult } from '../../model.ts';
import { PrintResult } from './PrintResult.tsx';
import { PrintWorksheet } from './PrintWorksheet.tsx';

export interface PrintSheetProps {
  readonly words: Words;
  readonly result: ChurnResult;
  readonly name: string;
  readonly kind: PrintKind;
  readonly onDone: () => void;
}

export function PrintSheet({ words, result, name, kind, onDone }: PrintSheetProps) {
  const { text } = words;
  return (
    <PrintPage class="churn-print" onDone={onDone}>
      {kind === 'blank' ? (
        <>
          <h1>{text.print.blank}</h1>
          <PrintWorksheet words={words} />
        </>
      ) : (
        <>
          <p>{name}</p>
          <h1>{text.title}</h1>
          <PrintResult words={words} result={result} />
        </>
      )}
    </PrintPage>
  );
}
