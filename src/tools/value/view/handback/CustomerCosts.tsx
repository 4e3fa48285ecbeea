import { TextField } from '../../../../ui/TextField.tsx';
import { costName } from '../../chart.ts';
import type { Cost } from '../../schema.ts';
import { patchCost } from '../../state.ts';
import { MoneyField } from '../fields/MoneyField.tsx';
import type { CustomerScreenProps } from './CustomerScreen.tsx';

export function CustomerCosts({ told, change, page, asked }: CustomerScreenProps) {
  const { words, one } = told;
  const { fields, customer: text } = page;
  const set = (id: string, part: Partial<Omit<Cost, 'id'>>) => {
    change(patchCost(id, part), `cost ${id} ${Object.keys(part).join()}`);
  };
  return (
    <ul class="value-lines">
      {one.costs.map((cost) => (
        <li key={cost.id}>
          {asked.sent.costs.some(({ id }) => id === cost.id) ? (
            <strong>{costName(words, one, cost)}</strong>
          ) : (
            <TextField
              label={words.text.print.what}
              value={cost.name}
              maxLength={200}
              onCommit={(name) => {
                set(cost.id, { name: name.trim() });
              }}
            />
          )}
          {(['atStart', 'perYear'] as const).map((field) => (
            <MoneyField
              key={field}
              words={words}
              label={fields[field]}
              value={cost[field]}
              onCommit={(value) => {
                set(cost.id, { [field]: value ?? 0 });
              }}
            />
          ))}
          <TextField
            label={text.source}
            value={cost.source}
            onCommit={(source) => {
              set(cost.id, { source });
            }}
          />
        </li>
      ))}
    </ul>
  );
}
