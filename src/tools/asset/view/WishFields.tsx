import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { bases, type Wish } from '../schema.ts';
import { patchCase } from '../state/changes.ts';
import type { AssetProps } from './asset-props.ts';
import { MoneyField, PointsField } from './fields.tsx';

export function WishFields({ words, result, change }: AssetProps) {
  const { wish: text } = words.text;
  const { wish } = result.case;
  const set = (part: Partial<Wish>) => change?.(patchCase('wish', part));
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.heading}</h3>
      <TextField label={text.what} value={wish.what} onCommit={(what) => set({ what })} />
      <div class="tool-fields">
        <MoneyField
          words={words}
          label={text.amount}
          value={wish.amount}
          onCommit={(amount) => set({ amount })}
        />
        <PointsField
          words={words}
          label={text.change}
          value={wish.change}
          onCommit={(points) => set({ change: points })}
        />
        <Select
          label={text.base}
          value={wish.base}
          options={bases.map((value) => ({ value, label: text.bases[value] }))}
          onChange={(base) => set({ base })}
        />
      </div>
    </section>
  );
}
