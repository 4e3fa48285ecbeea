import { fill } from '../../../../i18n/fill.ts';
import { TextField } from '../../../../ui/TextField.tsx';
import { tierName, type Words } from '../../chart.ts';
import { capacityLimits, type Tier } from '../../schema.ts';
import { patchTier, removeTier } from '../../state/changes.ts';
import type { Change } from '../capacity-props.ts';
import { AmountField } from '../fields/AmountField.tsx';
import { RemoveButton } from '../../../../workbench/RemoveButton.tsx';

export interface TierRowProps {
  readonly words: Words;
  readonly tier: Tier;
  /** The last kind cannot go. */
  readonly only: boolean;
  readonly change: Change;
}

const amounts = [
  { field: 'mix', label: 'mix', max: capacityLimits.mix },
  { field: 'newRelationships', label: 'fresh', max: capacityLimits.relationships },
  { field: 'matureRelationships', label: 'mature', max: capacityLimits.relationships },
  { field: 'setUpHours', label: 'setUp', max: capacityLimits.hours },
] as const;

export function TierRow({ words, tier, only, change }: TierRowProps) {
  const { tiers: text } = words.text;
  const name = tierName(words, tier);
  const set = (part: Partial<Omit<Tier, 'id'>>) => {
    change(patchTier(tier.id, part), `tier ${tier.id} ${Object.keys(part).join()}`);
  };
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
      {amounts.map(({ field, label, max }) => (
        <td key={field}>
          <AmountField
            words={words}
            label={text[label]}
            value={tier[field]}
            max={max}
            step={1}
            onCommit={(value) => {
              set({ [field]: value });
            }}
          />
        </td>
      ))}
      <td class="capacity-sheet-source">
        <TextField
          label={text.source}
          value={tier.source}
          onCommit={(source) => {
            set({ source });
          }}
        />
      </td>
      <td class="capacity-sheet-end">
        <RemoveButton
          label={fill(text.remove, { name })}
          disabled={only}
          onClick={() => {
            change(removeTier(tier.id));
          }}
        />
      </td>
    </tr>
  );
}
