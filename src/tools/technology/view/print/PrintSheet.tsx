import type { PrintKind } from '../../../../workbench/LiveBar.tsx';
import { PrintPage } from '../../../../workbench/PrintPage.tsx';
import type { TechnologyProps } from '../technology-props.ts';
import { PrintResult } from './PrintResult.tsx';
import { PrintWorksheet } from './PrintWorksheet.tsx';

export interface PrintSheetProps extends Omit<TechnologyProps, 'change'> {
  readonly name: string;
  readonly kind: PrintKind;
  readonly onDone: () => void;
}

export function PrintSheet({ words, inputs, result, name, kind, onDone }: PrintSheetProps) {
  const { text } = words;
  return (
    <PrintPage class="technology-print" onDone={onDone}>
      {kind === 'blank' ? (
        <>
          <h1>{text.print.blank}</h1>
          <PrintWorksheet words={words} />
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
