import { PrintPage } from '../../../../workbench/PrintPage.tsx';
import type { InitiativeProps } from '../initiative-props.ts';
import type { Printing } from '../InitiativeTool.tsx';
import { PrintCharter } from './PrintCharter.tsx';
import { PrintResult } from './PrintResult.tsx';
import { PrintWorksheet } from './PrintWorksheet.tsx';

export type Printed = Omit<InitiativeProps, 'change'>;

export interface PrintSheetProps extends Printed {
  readonly kind: Printing;
  readonly onDone: () => void;
}

export function PrintSheet({ kind, onDone, ...props }: PrintSheetProps) {
  const { words, workspace } = props;
  const { text } = words;
  return (
    <PrintPage class="initiative-print" onDone={onDone}>
      {kind === 'blank' ? (
        <>
          <h1>{text.print.blank}</h1>
          <PrintWorksheet words={words} workspace={workspace} />
        </>
      ) : null}
      {kind === 'filled' ? (
        <>
          <p>{workspace.name}</p>
          <h1>{text.title}</h1>
          <PrintResult {...props} />
        </>
      ) : null}
      {kind === 'charter' ? (
        <>
          <p>{workspace.name}</p>
          <h1>{text.charter.heading}</h1>
          <PrintCharter {...props} />
        </>
      ) : null}
    </PrintPage>
  );
}
