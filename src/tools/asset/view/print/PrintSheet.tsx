import type { PrintKind } from '../../../../workbench/LiveBar.tsx';
import { PrintPage } from '../../../../workbench/PrintPage.tsx';
import type { AssetProps } from '../asset-props.ts';
import { PrintResult } from './PrintResult.tsx';
import { PrintWorksheet } from './PrintWorksheet.tsx';

export interface PrintSheetProps extends Omit<AssetProps, 'change'> {
  readonly name: string;
  readonly kind: PrintKind;
  readonly onDone: () => void;
}

export function PrintSheet({ words, result, name, kind, onDone }: PrintSheetProps) {
  const { text } = words;
  return (
    <PrintPage class="asset-print" onDone={onDone}>
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
