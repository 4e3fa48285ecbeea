import { PlainTable } from '../../../workbench/PlainTable.tsx';
import { caseFinding, caseSentences, caseTable, taxFinding, taxSentences } from '../chart.ts';
import { CaseFields } from './CaseFields.tsx';
import type { LiveProps } from './initiative-props.ts';
import { TaxFields } from './TaxFields.tsx';

/** What persuading costs, and what the programme has to bring. */
export function Money(props: LiveProps) {
  const { words, inputs, result } = props;
  const { tax: taxText, plan: planText, judgement, sentenceGap } = words.text;
  const { tax, plan } = result;
  const years = plan.kind === 'known' ? caseTable(plan, words) : null;
  return (
    <div class="tool-screen">
      <section class="tool-pair">
        <TaxFields {...props} />
        <div class="tool-block">
          <p class="tool-answer">{taxFinding(words, tax)}</p>
          <p>{taxSentences(words, tax, inputs.tax).join(sentenceGap)}</p>
          <p class="tool-small">{taxText.lead}</p>
        </div>
      </section>
      <section class="tool-block">
        <h3 class="tool-finding">{planText.heading}</h3>
        <p class="tool-answer">{caseFinding(words, plan)}</p>
        <p class="initiative-measure">{caseSentences(words, plan).join(sentenceGap)}</p>
        <CaseFields {...props} />
      </section>
      {years ? <PlainTable {...years} /> : null}
      <p class="tool-small">{planText.convention}</p>
      <p class="tool-small">{judgement}</p>
    </div>
  );
}
