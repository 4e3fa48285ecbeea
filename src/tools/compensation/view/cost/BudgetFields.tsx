import { fill } from '../../../../i18n/fill.ts';
import { Select } from '../../../../ui/Select.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { measureName, money } from '../../chart.ts';
import { contributionOf } from '../../model/scan-sales.ts';
import { patchBudget } from '../../state/changes.ts';
import { MoneyField, PercentField } from '../fields.tsx';
import type { CostScreenProps } from './load-cost.tsx';

const nothing = '';

/** What variable pay may cost, and what it is set against. */
export function BudgetFields({ told, change }: Pick<CostScreenProps, 'told' | 'change'>) {
  const { words, costText, inputs, workspace } = told;
  const { budget: text } = costText;
  const { budget } = inputs;
  const patch = (part: Partial<typeof budget>, field: string) => {
    change(patchBudget(part), `budget ${field}`);
  };
  const ofAccounts = contributionOf(
    { ...inputs, budget: { ...budget, contribution: null } },
    workspace,
  ).amount;
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.heading}</h3>
      <div class="tool-fields">
        <MoneyField
          words={words}
          label={text.amount}
          value={budget.amount}
          onCommit={(amount) => {
            patch({ amount }, 'amount');
          }}
        />
        <PercentField
          words={words}
          label={text.percentile}
          hint={text.percentileHint}
          value={budget.percentile}
          min={0.01}
          max={0.99}
          onCommit={(percentile) => {
            patch({ percentile }, 'percentile');
          }}
        />
        <MoneyField
          words={words}
          label={text.floor}
          value={budget.floor}
          onCommit={(floor) => {
            patch({ floor }, 'floor');
          }}
        />
        <Select
          label={text.vacancies}
          value={budget.fillVacant ? 'filled' : 'entered'}
          options={[
            { value: 'filled', label: text.filled },
            { value: 'entered', label: text.entered },
          ]}
          onChange={(choice) => {
            patch({ fillVacant: choice === 'filled' }, 'vacancies');
          }}
        />
        <Select
          label={text.revenue}
          value={budget.revenueMeasureId ?? nothing}
          options={[
            { value: nothing, label: text.noRevenue },
            ...inputs.measures
              .filter(({ isMoney }) => isMoney)
              .map((measure) => ({ value: measure.id, label: measureName(words, measure) })),
          ]}
          onChange={(id) => {
            patch({ revenueMeasureId: id === nothing ? null : id }, 'revenue');
          }}
        />
        <MoneyField
          words={words}
          label={text.contribution}
          hint={
            ofAccounts === null
              ? text.contributionUnknown
              : fill(text.contributionHint, { amount: money(words, ofAccounts) })
          }
          value={budget.contribution}
          onCommit={(contribution) => {
            patch({ contribution }, 'contribution');
          }}
        />
        <TextField
          label={text.source}
          value={budget.source}
          onCommit={(source) => {
            patch({ source }, 'source');
          }}
        />
      </div>
    </section>
  );
}
