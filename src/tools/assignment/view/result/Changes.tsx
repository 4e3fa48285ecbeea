import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import { brokenContinuity, changesTable, comparisonTable, temptationsTable, type Told } from '../../chart.ts';

/** What changes and what that costs, what stays, and the whole against today. */
export function Changes({ told }: { readonly told: Told }) {
  const { words, outcome } = told;
  const { changes, stays, compare } = words.text;
  const found = outcome?.kind === 'found' ? outcome : null;
  const tempting = found && temptationsTable(told, found);
  return (
    <>
      {found ? (
        <section class="tool-block assignment-changes">
          <h3 class="tool-finding">{changes.heading}</h3>
          {found.changes.lines.length > 0 ? (
            <PlainTable {...changesTable(told, found)} hideCaption />
          ) : (
            <p>{changes.none}</p>
          )}
          {brokenContinuity(told, found).map((sentence) => (
            <p key={sentence} class="tool-small">
              {sentence}
            </p>
          ))}
        </section>
      ) : null}
      {tempting ? (
        <section class="tool-block assignment-worded">
          <h3 class="tool-finding">{stays.heading}</h3>
          <PlainTable {...tempting} hideCaption />
        </section>
      ) : null}
      <section class="tool-block assignment-worded">
        <h3 class="tool-finding">{compare.heading}</h3>
        <PlainTable {...comparisonTable(told)} hideCaption />
        <p class="tool-small">{compare.note}</p>
      </section>
    </>
  );
}
