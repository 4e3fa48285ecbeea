import { fill } from '../../../../i18n/fill.ts';
import { NumberField } from '../../../../ui/NumberField.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { functionName, limitRow, tierName, type Told, type Words } from '../../chart.ts';
import { capacityLimits, type FunctionLoad } from '../../schema.ts';
import { demandOf, patchFunction, removeFunction, setDemand } from '../../state/changes.ts';
import type { Change } from '../capacity-props.ts';
import { PercentField } from '../fields/PercentField.tsx';
import { RemoveButton } from '../../../../workbench/RemoveButton.tsx';

export interface FunctionRowProps {
  readonly told: Told;
  readonly one: FunctionLoad;
  readonly change: Change;
}

export function FunctionRow({ told, one, change }: FunctionRowProps) {
  const { words, inputs, result } = told;
  const { functions: text } = words.text;
  const name = functionName(words, one);
  const set = (part: Partial<Omit<FunctionLoad, 'id' | 'demand'>>) => {
    change(patchFunction(one.id, part), `function ${one.id} ${Object.keys(part).join()}`);
  };
  const limit = result.limits.find(({ id }) => id === one.id);
  return (
    <tr>
      <th scope="row">
        <TextField
          label={text.name}
          value={name}
          maxLength={200}
          onCommit={(said) => {
            set({ name: said.trim() });
          }}
        />
      </th>
      <td>
        <HoursField
          words={words}
          label={text.available}
          value={one.available}
          onCommit={(available) => {
            set({ available });
          }}
        />
      </td>
      <td>
        <PercentField
          words={words}
          label={text.spread}
          max={2}
          value={one.spread}
          onCommit={(spread) => {
            set({ spread });
          }}
        />
      </td>
      <td>
        <PercentField
          words={words}
          label={text.rework}
          value={one.rework}
          onCommit={(rework) => {
            set({ rework });
          }}
        />
      </td>
      {inputs.tiers.flatMap((tier) =>
        (['hoursPerMonth', 'setUpHours'] as const).map((field) => (
          <td key={`${tier.id} ${field}`}>
            <HoursField
              words={words}
              label={fill(text.ofTier, {
                tier: tierName(words, tier),
                what: field === 'setUpHours' ? text.setUp : text.perMonth,
              })}
              value={demandOf(one, tier.id)[field]}
              onCommit={(value) => {
                change(
                  setDemand(one.id, tier.id, { [field]: value }),
                  `demand ${one.id} ${tier.id} ${field}`,
                );
              }}
            />
          </td>
        )),
      )}
      <td class="capacity-sheet-source">
        <TextField
          label={text.source}
          value={one.source}
          onCommit={(source) => {
            set({ source });
          }}
        />
      </td>
      <td class="ui-figure capacity-sheet-result">
        <span class="ui-label">{text.carries}</span>
        {limit ? limitRow(told, limit).carries : null}
      </td>
      <td class="capacity-sheet-end">
        <RemoveButton
          label={fill(text.remove, { name })}
          onClick={() => {
            change(removeFunction(one.id));
          }}
        />
      </td>
    </tr>
  );
}

interface HoursFieldProps {
  readonly words: Words;
  readonly label: string;
  readonly value: number | null;
  readonly onCommit: (value: number | null) => void;
}

/** Empty is not known. */
function HoursField({ words, ...props }: HoursFieldProps) {
  return (
    <NumberField {...props} min={0} max={capacityLimits.hours} step={1} invalid={words.text.invalid.number} />
  );
}
