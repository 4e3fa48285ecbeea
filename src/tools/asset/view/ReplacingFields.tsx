import type { Replacing } from '../schema.ts';
import { patchCase } from '../state/changes.ts';
import type { AssetProps } from './asset-props.ts';
import { MoneyField, MonthsField, PercentField } from './fields.tsx';

export function ReplacingFields({ words, result, change }: AssetProps) {
  const { replacing: text } = words.text;
  const { replacing } = result.case;
  const field = (key: keyof Replacing) => ({
    words,
    label: text[key],
    value: replacing[key],
    onCommit: (value: number | null) => change?.(patchCase('replacing', { [key]: value })),
  });
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.heading}</h3>
      <div class="tool-fields">
        <MoneyField {...field('costPerPursuit')} />
        <PercentField {...field('winRate')} min={0} max={1} />
        <MoneyField {...field('onboarding')} />
        <MonthsField {...field('vacancyMonths')} whole={false} />
        <MonthsField {...field('rampMonths')} whole />
      </div>
    </section>
  );
}
