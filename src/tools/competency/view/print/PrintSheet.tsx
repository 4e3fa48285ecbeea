import type { PrintKind } from '../../../../workbench/LiveBar.tsx';
import { PrintPage } from '../../../../workbench/PrintPage.tsx';
import type { CompetencyProps } from '../competency-props.ts';
import { PrintResult } from './PrintResult.tsx';
import { PrintWorksheet } from './PrintWorksheet.tsx';

export interface PrintSheetProps extends Omit<CompetencyProps, 'change'> {
  readonly name: string;
  readonly kind: PrintKind;
  readonly onDone: () => void;
}

export function PrintSheet({ words, inputs, result, name, kind, onDone }: PrintSheetProps) {
  const { text } = words;
  return (
    <PrintPage class="competency-print" onDone={onDone}>
      {kind === 'blank' ? (
        <>
          <h1>{text.print.blank}</h1>
          <PrintWorksheet words={words} profile={result.profile} />
        </>
      ) : (
        <>
          <p>{name}</p>
          <h1>{text.title}</h1>
          <PrintResult words={words} inputs={inputs} result={result} />
        </>
      )}
    </PrintPage>
  );
}
