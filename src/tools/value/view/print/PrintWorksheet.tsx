import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import type { Words } from '../../chart.ts';

const [emptyDrivers, emptyCosts, emptyReviews] = [6, 4, 4];

/** The same questions with room to write the answers. */
export function PrintWorksheet({ words }: { readonly words: Words }) {
  const { print, fields } = words.text;
  const empty = (count: number, columns: number) =>
    Array.from({ length: count }, () => Array.from({ length: columns }, () => ''));
  return (
    <div class="value-print-blank">
      <p>{print.blankLead}</p>
      <p class="tool-print-lines">
        <span>{print.by}</span>
        <span>{print.date}</span>
      </p>
      <PlainTable
        caption={print.drivers}
        head={[print.driver, fields.baseline, fields.change, fields.valuePerUnit, print.counts, print.ask]}
        rows={empty(emptyDrivers, 6)}
      />
      <PlainTable
        caption={print.costs}
        head={[print.what, fields.atStart, fields.perYear, print.source]}
        rows={[[fields.price, '', '', ''], [fields.referencePrice, '', '', ''], ...empty(emptyCosts, 4)]}
      />
      <PlainTable
        caption={print.reviews}
        head={[print.date, print.planned, print.verified, print.toldTo, print.note]}
        rows={empty(emptyReviews, 5)}
      />
    </div>
  );
}
