import type { PrintKind } from '../../../../workbench/LiveBar.tsx';
import { PrintPage } from '../../../../workbench/PrintPage.tsx';
import type { Told } from '../../chart.ts';
import { PrintInputs } from './PrintInputs.tsx';
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
    <PrintPage class="capacity-print" onDone={onDone}>
      {kind === 'filled' ? (
        <>
          <p>{name}</p>
          <h1>{text.title}</h1>
          <PrintResult told={told} />
          <PrintInputs told={told} />
        </>
      ) : (
        <>
          <h1>{text.print.blank}</h1>
          <PrintWorksheet words={told.words} />
        </>
      )}
    </PrintPage>
  );
}
