import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { assignmentLimits, type AssignmentSettings } from '../../schema.ts';
import { patchSettings, patchWeights } from '../../state/changes.ts';
import type { ScreenProps } from '../assignment-props.ts';
import { AmountField, PercentField, WholeField } from '../fields.tsx';

const { relationshipHours, months, points, weight: mostWeight, accounts, hours } = assignmentLimits;
const weights = ['skills', 'languages', 'region'] as const;

const amounts = [
  { field: 'newHours', max: relationshipHours, unit: 'hours', hint: null },
  { field: 'matureHours', max: relationshipHours, unit: 'hours', hint: null },
  { field: 'settleMonths', max: months, unit: 'months', hint: 'settleHint' },
  { field: 'changeCost', max: points, unit: 'points', hint: 'changeCostHint' },
  { field: 'loadPenalty', max: points, unit: 'points', hint: 'loadPenaltyHint' },
  { field: 'moreHours', max: hours, unit: 'hours', hint: null },
] as const;

/** What counts how much, as assumptions that can be changed. */
export function Settings({ told, change }: ScreenProps) {
  const { words, result } = told;
  const { settings: text, unit } = words.text;
  const { settings } = result.inputs;
  const set = (part: Partial<AssignmentSettings>) => {
    change(patchSettings(part), `settings ${Object.keys(part).join()}`);
  };
  return (
    <Disclosure summary={text.heading}>
      <div class="tool-block">
        <p class="tool-small">{text.lead}</p>
        <div class="tool-fields">
          {amounts.map(({ field, max, unit: of, hint }) => (
            <AmountField
              key={field}
              words={words}
              label={text[field]}
              hint={hint === null ? undefined : text[hint]}
              value={settings[field]}
              max={max}
              unit={unit[of]}
              required
              onCommit={(value) => {
                if (value !== null) set({ [field]: value });
              }}
            />
          ))}
          <PercentField
            words={words}
            label={text.mostLoad}
            value={settings.mostLoad}
            min={0.01}
            max={2}
            required
            onCommit={(mostLoad) => {
              if (mostLoad !== null) set({ mostLoad });
            }}
          />
          {weights.map((part) => (
            <AmountField
              key={part}
              words={words}
              label={text[part]}
              value={settings.weights[part]}
              max={mostWeight}
              required
              onCommit={(value) => {
                if (value !== null) change(patchWeights({ [part]: value }), `weight ${part}`);
              }}
            />
          ))}
          <UsualFields told={told} change={change} />
          <SegmentedControl
            label={text.countSettling}
            value={settings.countSettling ? 'yes' : 'no'}
            segments={(['yes', 'no'] as const).map((value) => ({ value, label: text.counts[value] }))}
            onChange={(value) => {
              set({ countSettling: value === 'yes' });
            }}
          />
        </div>
      </div>
    </Disclosure>
  );
}

function UsualFields({ told, change }: ScreenProps) {
  const { words, result } = told;
  const { settings: text } = words.text;
  const { usual } = result.inputs.settings;
  return (
    <>
      {(['from', 'to'] as const).map((end) => (
        <WholeField
          key={end}
          words={words}
          label={end === 'from' ? text.usualFrom : text.usualTo}
          value={usual[end]}
          max={accounts}
          required
          onCommit={(value) => {
            if (value !== null) change(patchSettings({ usual: { ...usual, [end]: value } }), `usual ${end}`);
          }}
        />
      ))}
    </>
  );
}
