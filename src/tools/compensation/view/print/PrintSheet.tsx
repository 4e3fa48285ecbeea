import type { PrintKind } from '../../../../workbench/LiveBar.tsx';
import { PrintPage } from '../../../../workbench/PrintPage.tsx';
import { planFault, readingAnswer, type Told } from '../../chart.ts';
import type { PrintText } from '../../print-text.en.ts';
import type { StatementText } from '../../statement-text.en.ts';
import { Curves, Pay, ReadingLines } from '../reading/Reading.tsx';
import { PrintPerson } from './PrintPerson.tsx';
import { PrintWorksheet } from './PrintWorksheet.tsx';

export interface PrintSheetProps {
  readonly told: Told;
  readonly text: StatementText;
  readonly print: PrintText;
  readonly kind: PrintKind;
  readonly onDone: () => void;
}

/** The plan with its reading, then a page for each person; or the questions with room to write. */
export function PrintSheet({ told, text, print, kind, onDone }: PrintSheetProps) {
  const { words, workspace, result } = told;
  if (kind === 'blank') {
    return (
      <PrintPage class="compensation-print" onDone={onDone}>
        <h1>{print.blank}</h1>
        <PrintWorksheet text={print} />
      </PrintPage>
    );
  }
  return (
    <PrintPage class="compensation-print" onDone={onDone}>
      <p>{workspace.name}</p>
      <h1>{readingAnswer(told)}</h1>
      {result.planFaults.map((fault, index) => (
        <p key={index}>{planFault(told, fault)}</p>
      ))}
      <ReadingLines told={told} />
      <Pay told={told} />
      <Curves told={told} />
      <p>{words.text.notAdvice}</p>
      {result.statements.map((one) =>
        one.kind === 'statement' ? (
          <PrintPerson key={one.paid.position.id} told={told} text={text} one={one} />
        ) : null,
      )}
    </PrintPage>
  );
}
