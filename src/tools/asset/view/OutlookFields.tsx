import { Select } from '../../../ui/Select.tsx';
import { assetLimits, conventions, forms, type Outlook } from '../schema.ts';
import { patchCase } from '../state/changes.ts';
import type { AssetProps } from './asset-props.ts';
import { Curve } from './Curve.tsx';
import { PercentField, YearsField } from './fields.tsx';

/** What is assumed of the years to come. */
export function OutlookFields(props: AssetProps) {
  const { words, result, change } = props;
  const { outlook: text } = words.text;
  const { outlook } = result.case;
  const set = (part: Partial<Outlook>) => change?.(patchCase('outlook', part));
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.heading}</h3>
      <div class="tool-fields">
        <Rates {...props} />
        <YearsField
          words={words}
          label={text.years}
          value={outlook.years}
          onCommit={(years) => years !== null && set({ years })}
        />
        <YearsField
          words={words}
          label={text.horizon}
          value={outlook.horizon}
          onCommit={(horizon) => horizon !== null && set({ horizon })}
        />
        <Select
          label={text.form}
          value={outlook.form}
          options={forms.map((value) => ({ value, label: text.forms[value] }))}
          onChange={(form) => set({ form })}
        />
        <div class="asset-wide">
          <Select
            label={text.convention}
            value={outlook.convention}
            options={conventions.map((value) => ({ value, label: text.conventions[value] }))}
            onChange={(convention) => set({ convention })}
          />
        </div>
      </div>
      <Curve {...props} />
      <p class="tool-small">{text.given}</p>
    </section>
  );
}

function Rates({ words, result, change }: AssetProps) {
  const { outlook: text } = words.text;
  const { outlook } = result.case;
  const bounds = {
    retention: { min: 0, max: 1 },
    discount: { min: 0, max: assetLimits.discount },
    growth: assetLimits.growth,
  } as const;
  return (
    <>
      {(['retention', 'discount', 'growth'] as const).map((key) => (
        <PercentField
          key={key}
          words={words}
          label={text[key]}
          value={outlook[key]}
          required
          {...bounds[key]}
          onCommit={(value) => value !== null && change?.(patchCase('outlook', { [key]: value }))}
        />
      ))}
    </>
  );
}
