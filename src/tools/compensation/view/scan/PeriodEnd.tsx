import { periodEndSentence, type ScanTold } from '../../chart/scan.ts';
import type { PlanScanResult } from '../../model/scan.ts';
import { compensationLimits } from '../../schema.ts';
import { patchScan } from '../../state/cost-changes.ts';
import type { Change } from '../compensation-props.ts';
import { PercentField } from '../fields.tsx';

export interface PeriodEndProps {
  readonly told: ScanTold;
  readonly change: Change;
  readonly scan: PlanScanResult;
}

const fields = ['now', 'next', 'deal'] as const;

/** Whether pay gives a reason to move a deal over the end of a period. */
export function PeriodEnd({ told, change, scan }: PeriodEndProps) {
  const { words, inputs, scanText } = told;
  const { periodEnd: text } = scanText;
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.heading}</h3>
      <p class="tool-lead">{text.lead}</p>
      <div class="tool-fields">
        {fields.map((field) => (
          <PercentField
            key={field}
            words={words}
            label={text[field]}
            hint={field === 'deal' ? text.dealHint : undefined}
            value={inputs.scan[field]}
            max={compensationLimits.multiple}
            onCommit={(value) => {
              change(patchScan({ [field]: value }), `scan ${field}`);
            }}
          />
        ))}
      </div>
      <p class="tool-book" aria-live="polite">
        {periodEndSentence(told, scan)}
      </p>
    </section>
  );
}
