import { useEffect } from 'preact/hooks';
import type { StanceProps } from '../stance-props.ts';
import { PrintResult } from './PrintResult.tsx';
import { PrintWorksheet } from './PrintWorksheet.tsx';

export type PrintKind = 'filled' | 'blank';

export interface PrintSheetProps extends Omit<StanceProps, 'actions'> {
  readonly name: string;
  readonly kind: PrintKind;
  readonly onDone: () => void;
}

/** What goes on paper: hidden on the screen, and while it is here nothing else of the page is printed. */
export function PrintSheet({ words, name, inputs, result, kind, onDone }: PrintSheetProps) {
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
  const { text } = words;
  const blank = kind === 'blank';
  return (
    <div class="stance-print">
      {blank ? null : <p>{name}</p>}
      <h1>{blank ? text.print.blank : text.title}</h1>
      {blank ? null : <PrintResult words={words} inputs={inputs} result={result} />}
      <PrintWorksheet words={words} inputs={blank ? null : inputs} />
    </div>
  );
}
