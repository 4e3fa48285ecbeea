import { TextField } from '../../../ui/TextField.tsx';
import { initiativeLimits, type Tax } from '../schema.ts';
import { patchTax } from '../state/changes.ts';
import { CountField, MoneyField } from './fields.tsx';
import type { LiveProps } from './initiative-props.ts';

export function TaxFields({ words, inputs, change }: LiveProps) {
  const { tax: text, unit } = words.text;
  const { tax } = inputs;
  const field = (key: Exclude<keyof Tax, 'source'>) => ({
    words,
    label: text[key],
    value: tax[key],
    onCommit: (value: number | null) => {
      change(patchTax({ [key]: value }));
    },
  });
  return (
    <div class="tool-block">
      <h3 class="tool-finding">{text.heading}</h3>
      <div class="tool-fields">
        <CountField {...field('managers')} max={initiativeLimits.managers} />
        <CountField {...field('hours')} max={initiativeLimits.hours} unit={unit.hours} />
        <CountField {...field('total')} max={initiativeLimits.hours} unit={unit.hours} />
        <CountField {...field('weeks')} max={initiativeLimits.weeks} unit={unit.weeks} />
        <MoneyField {...field('cost')} />
      </div>
      <TextField
        label={text.source}
        value={tax.source}
        maxLength={2000}
        onCommit={(source) => {
          change(patchTax({ source }));
        }}
      />
    </div>
  );
}
