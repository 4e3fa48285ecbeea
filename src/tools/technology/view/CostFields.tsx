import { TextField } from '../../../ui/TextField.tsx';
import { costFields, technologyLimits, type CostField } from '../schema.ts';
import { patchCosts, patchOption, patchSettings } from '../state/changes.ts';
import { HoursField, MinutesField, MoneyField, PercentField, WholeField } from './fields.tsx';
import type { OptionProps } from './OptionsScreen.tsx';

export function CostFields({ words, inputs, change, option }: OptionProps) {
  const { option: text } = words.text;
  const { settings } = inputs;
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.costs}</h3>
      <div class="tool-fields">
        {costFields.map((field) => (
          <CostInput
            key={field}
            field={field}
            words={words}
            label={text.cost[field]}
            value={option.costs[field]}
            onCommit={(value) => {
              change(patchCosts(option.id, { [field]: value }));
            }}
          />
        ))}
        <TextField
          label={text.source}
          value={option.source}
          maxLength={300}
          onCommit={(source) => {
            change(patchOption(option.id, { source }));
          }}
        />
        <WholeField
          words={words}
          label={text.years}
          value={settings.years}
          required
          {...technologyLimits.years}
          onCommit={(years) => {
            if (years !== null) change(patchSettings({ years }));
          }}
        />
        <PercentField
          words={words}
          label={text.discount}
          value={settings.discount}
          required
          onCommit={(discount) => {
            if (discount !== null) change(patchSettings({ discount }));
          }}
        />
      </div>
    </section>
  );
}

interface CostInputProps {
  readonly field: CostField;
  readonly words: OptionProps['words'];
  readonly label: string;
  readonly value: number | null;
  readonly onCommit: (value: number | null) => void;
}

function CostInput({ field, ...given }: CostInputProps) {
  if (field === 'adminHours') return <HoursField {...given} max={technologyLimits.hoursAWeek} />;
  return field === 'userMinutes' ? <MinutesField {...given} /> : <MoneyField {...given} />;
}
