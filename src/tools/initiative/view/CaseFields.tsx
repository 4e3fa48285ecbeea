import { fill } from '../../../i18n/fill.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { revenueHint } from '../chart.ts';
import { initiativeLimits, type CaseYear } from '../schema.ts';
import { addYear, patchPlan, patchYear, removeYear } from '../state/changes.ts';
import { MoneyField, PercentField, PointsField } from './fields.tsx';
import type { LiveProps } from './initiative-props.ts';

/** Revenue, hopes and cost year by year, and what holds for all years. */
export function CaseFields(props: LiveProps) {
  const { words, inputs, result, change } = props;
  const { plan: text } = words.text;
  const { plan } = inputs;
  const { years: limit } = initiativeLimits;
  const hint = revenueHint(words, result.charter);
  return (
    <div class="tool-block">
      <p class="tool-lead">{text.lead}</p>
      {hint === null ? null : <p class="tool-small">{hint}</p>}
      <Common {...props} />
      {plan.years.map((year, index) => (
        <Year key={index} {...props} year={year} index={index} />
      ))}
      <div class="tool-buttons">
        <button
          type="button"
          class="ui-button"
          disabled={plan.years.length >= limit.max}
          onClick={() => {
            change(addYear);
          }}
        >
          {text.add}
        </button>
        <button
          type="button"
          class="ui-button"
          disabled={plan.years.length <= limit.min}
          onClick={() => {
            change(removeYear);
          }}
        >
          {text.remove}
        </button>
      </div>
      <TextField
        label={text.source}
        value={plan.source}
        maxLength={2000}
        onCommit={(source) => {
          change(patchPlan({ source }));
        }}
      />
    </div>
  );
}

function Common({ words, inputs, change }: LiveProps) {
  const { plan: text } = words.text;
  const { margin, launch, discount } = inputs.plan;
  return (
    <div class="tool-fields">
      <PercentField
        words={words}
        label={text.margin}
        value={margin}
        min={-1}
        onCommit={(value) => {
          change(patchPlan({ margin: value }));
        }}
      />
      <MoneyField
        words={words}
        label={text.launch}
        value={launch}
        onCommit={(value) => {
          change(patchPlan({ launch: value }));
        }}
      />
      <PercentField
        words={words}
        label={text.discount}
        value={discount}
        required
        onCommit={(value) => {
          if (value !== null) change(patchPlan({ discount: value }));
        }}
      />
    </div>
  );
}

function Year({
  words,
  change,
  year,
  index,
}: LiveProps & { readonly year: CaseYear; readonly index: number }) {
  const { plan: text } = words.text;
  const field = (key: keyof CaseYear) => ({
    words,
    label: text[key],
    value: year[key],
    onCommit: (value: number | null) => {
      change(patchYear(index, { [key]: value }));
    },
  });
  return (
    <fieldset class="initiative-year">
      <legend>{fill(text.year, { year: index + 1 })}</legend>
      <div class="tool-fields">
        <MoneyField {...field('revenue')} />
        <MoneyField {...field('cost')} />
        <PointsField {...field('uplift')} />
        <PointsField {...field('retention')} />
      </div>
    </fieldset>
  );
}
