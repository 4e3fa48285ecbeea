import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import { listFinding } from '../../chart/certainty/findings.ts';
import { listTippingRows } from '../../chart/certainty/tables.ts';
import type { ToldCertainty } from '../../chart/certainty/told.ts';

/** Which single weights would give another list. */
export function ListTippings({ told }: { readonly told: ToldCertainty }) {
  const { account: text, list } = told.words.certainty;
  const rows = listTippingRows(told);
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{listFinding(told)}</h3>
      {rows.length > 0 ? (
        <>
          <PlainTable
            caption={list.caption}
            head={[text.weight, text.from, text.to, text.change, list.leaves]}
            rows={rows}
          />
          <p class="tool-small">{text.proportion}</p>
        </>
      ) : null}
    </section>
  );
}
