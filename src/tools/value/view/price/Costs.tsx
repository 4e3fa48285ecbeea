import { fill } from '../../../../i18n/fill.ts';
import { Select } from '../../../../ui/Select.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { costName, tipOf } from '../../chart.ts';
import { costKinds, valueLimits, type Cost } from '../../schema.ts';
import { addCost, patchCost, removeCost } from '../../state.ts';
import { MoneyField } from '../fields/MoneyField.tsx';
import { RemoveButton } from '../../../../workbench/RemoveButton.tsx';
import { YearsField } from '../fields/YearsField.tsx';
import type { InputScreenProps } from '../load-screen.tsx';
import { newId } from '../../../../workspace/new-id.ts';

export function Costs(props: InputScreenProps) {
  const { told, change, text: all } = props;
  const { price: text } = all;
  const { costs } = told.one;
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.costs}</h3>
      <p class="tool-lead">{text.costsLead}</p>
      {costs.length === 0 ? <p class="tool-small">{text.noCosts}</p> : null}
      <ul class="value-lines">
        {costs.map((cost) => (
          <CostRow key={cost.id} {...props} cost={cost} />
        ))}
      </ul>
      <div class="tool-buttons">
        <button
          type="button"
          class="ui-button"
          disabled={costs.length >= valueLimits.costs}
          onClick={() => {
            change(addCost(newId()));
          }}
        >
          {text.addCost}
        </button>
      </div>
    </section>
  );
}

function CostRow({ told, change, text: all, cost }: InputScreenProps & { readonly cost: Cost }) {
  const { words, one } = told;
  const { price: text } = all;
  const set = (part: Partial<Omit<Cost, 'id'>>) => {
    change(patchCost(cost.id, part), `cost ${cost.id} ${Object.keys(part).join()}`);
  };
  return (
    <li>
      <TextField
        label={text.cost}
        value={cost.name}
        maxLength={200}
        onCommit={(name) => {
          set({ name: name.trim() });
        }}
      />
      <Select
        label={text.kind}
        value={cost.kind}
        options={costKinds.map((value) => ({ value, label: words.text.costKinds[value] }))}
        onChange={(kind) => {
          set({ kind });
        }}
      />
      {(['atStart', 'perYear'] as const).map((field) => (
        <MoneyField
          key={field}
          words={words}
          label={text[field]}
          value={cost[field]}
          hint={tipOf(told, field, cost.id)}
          onCommit={(value) => {
            set({ [field]: value ?? 0 });
          }}
        />
      ))}
      <YearsField
        words={words}
        label={text.start}
        required
        value={cost.startYears}
        onCommit={(startYears) => {
          if (startYears !== null) set({ startYears });
        }}
      />
      <YearsField
        words={words}
        label={text.duration}
        value={cost.durationYears}
        onCommit={(durationYears) => {
          set({ durationYears });
        }}
      />
      <TextField
        label={all.source}
        value={cost.source}
        onCommit={(source) => {
          set({ source });
        }}
      />
      <RemoveButton
        label={fill(all.remove, { name: costName(words, one, cost) })}
        onClick={() => {
          change(removeCost(cost.id));
        }}
      />
    </li>
  );
}
