import { useEffect } from 'preact/hooks';
import type { Told } from '../../chart.ts';
import { PrintInputs } from './PrintInputs.tsx';
import { PrintResult } from './PrintResult.tsx';
import { PrintWorksheet } from './PrintWorksheet.tsx';

export type PrintKind = 'filled' | 'blank';

export interface PrintSheetProps {
  readonly told: Told;
  /** Of the document. */
  readonly name: string;
  readonly kind: PrintKind;
  readonly onDone: () => void;
}

/** What goes on paper: hidden on the screen, and while it is here nothing else of the page is printed. */
export function PrintSheet({ told, name, kind, onDone }: PrintSheetProps) {
  useEffect(() => {
    window.addEventListener('afterprint', onDone, { once: true });
    const frame = requestAnimationFrame(() => {
      window.print();
    });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('afterprint', onDone);
    };
  }, []);
  const { text } = told.words;
  return (
    <div class="capacity-print">
      {kind === 'filled' ? (
        <>
          <p class="capacity-print-name">{name}</p>
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
    </div>
  );
}
