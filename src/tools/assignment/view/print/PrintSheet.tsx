import type { Told } from '../../chart.ts';
import type { PrintKind } from '../../../../workbench/LiveBar.tsx';
import { PrintPage } from '../../../../workbench/PrintPage.tsx';
import { PrintResult } from './PrintResult.tsx';
import { PrintWorksheet } from './PrintWorksheet.tsx';

export interface PrintSheetProps {
  readonly told: Told;
  /** Of the document. */
  readonly name: string;
  readonly kind: PrintKind;
  readonly onDone: () => void;
}

export function PrintSheet({ told, name, kind, onDone }: PrintSheetProps) {
  const { text } = told.words;
  return (
    <PrintPage class="assignment-print" onDone={onDone}>
      {kind === 'blank' ? (
        <>
          <h1>{text.print.blank}</h1>
          <PrintWorksheet told={told} />
        </>
      ) : (
        <>
          <p>{name}</p>
          <h1>{text.title}</h1>
          <PrintResult told={told} />
        </>
      )}
    </PrintPage>
  );
}
