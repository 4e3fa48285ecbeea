import { fill } from '../../../../i18n/fill.ts';
import { TextField } from '../../../../ui/TextField.tsx';
import { differenceName, tipOf } from '../../chart.ts';
import { valueLimits } from '../../schema.ts';
import { addDifference, patchDifference, removeDifference } from '../../state.ts';
import { MoneyField } from '../fields/MoneyField.tsx';
import { RemoveButton } from '../../../../workbench/RemoveButton.tsx';
import type { InputScreenProps } from '../load-screen.tsx';
import { newId } from '../../../../workspace/new-id.ts';

export function Differences({ told, change, text: all }: InputScreenProps) {
  const { words, one } = told;
  const { price: text } = all;
  const { differences } = one.alternative;
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.differences}</h3>
      <p class="tool-lead">{text.differencesLead}</p>
      <ul class="value-lines">
        {differences.map((difference) => (
          <li key={difference.id}>
            <TextField
              label={text.difference}
              value={difference.name}
              maxLength={200}
              onCommit={(name) => {
                change(
                  patchDifference(difference.id, { name: name.trim() }),
                  `difference ${difference.id} name`,
                );
              }}
            />
            <MoneyField
              words={words}
              label={text.amount}
              value={difference.amount}
              signed
              hint={tipOf(told, 'amount', difference.id)}
              onCommit={(amount) => {
                change(
                  patchDifference(difference.id, { amount: amount ?? 0 }),
                  `difference ${difference.id}`,
                );
              }}
            />
            <TextField
              label={all.source}
              value={difference.source}
              onCommit={(source) => {
                change(patchDifference(difference.id, { source }), `difference ${difference.id} source`);
              }}
            />
            <RemoveButton
              label={fill(all.remove, { name: differenceName(words, one, difference) })}
              onClick={() => {
                change(removeDifference(difference.id));
              }}
            />
          </li>
        ))}
      </ul>
      <div class="tool-buttons">
        <button
          type="button"
          class="ui-button"
          disabled={differences.length >= valueLimits.differences}
          onClick={() => {
            change(addDifference(newId()));
          }}
        >
          {text.addDifference}
        </button>
      </div>
    </section>
  );
}
