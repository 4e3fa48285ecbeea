import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import type { Told } from '../../chart.ts';
import { comparisonFinding, comparisonTable, fromSentence, type Compared } from '../../chart/comparison.ts';
import type { HandbackText } from '../../handback-text.en.ts';
import { compared as compare } from '../../model/comparison.ts';

export interface PrintComparisonProps {
  readonly told: Told;
  readonly page: HandbackText;
}

export function PrintComparison({ told, page }: PrintComparisonProps) {
  const { returned } = told.one;
  if (returned === null) return null;
  const compared: Compared = { told, returned, comparison: compare(told.one, returned), page };
  return (
    <>
      <h2>{comparisonFinding(compared)}</h2>
      <p>{[fromSentence(compared), returned.by].filter(Boolean).join(told.words.text.sentenceGap)}</p>
      <PlainTable {...comparisonTable(compared)} />
    </>
  );
}
