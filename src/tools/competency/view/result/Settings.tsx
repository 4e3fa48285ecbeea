import { fill } from '../../../../i18n/fill.ts';
import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { NumberField } from '../../../../ui/NumberField.tsx';
import { figure, percent } from '../../chart.ts';
import { competencyLimits, type CompetencySettings } from '../../schema.ts';
import { hasOwnSettings, resetSettings, setSettings } from '../../state/changes.ts';
import type { Change, CompetencyProps } from '../competency-props.ts';

type SettingsProps = Pick<CompetencyProps, 'words' | 'inputs' | 'change'>;

export function Settings({ words, inputs, change }: SettingsProps) {
  const { settings: text } = words.text;
  return (
    <Disclosure summary={text.heading}>
      <p class="tool-small">{text.lead}</p>
      {change ? (
        <Fields words={words} inputs={inputs} change={change} />
      ) : (
        <StillSettings words={words} inputs={inputs} />
      )}
      {change && hasOwnSettings(inputs) ? (
        <button
          type="button"
          class="ui-link-button"
          onClick={() => {
            change(resetSettings);
          }}
        >
          {text.reset}
        </button>
      ) : null}
    </Disclosure>
  );
}

/** Limits as the schema has them; whole numbers where levels or gaps are counted. */
const bounds = {
  mustHaveFloor: { min: 1, max: 4, isWhole: true },
  gapsInPlan: { min: 1, max: competencyLimits.gaps, isWhole: true },
  clearDifference: { min: 0.5, max: 4, isWhole: false },
  wideRange: { min: 1, max: 4, isWhole: true },
} as const satisfies Partial<Record<keyof CompetencySettings, object>>;

const counted = ['mustHaveFloor', 'gapsInPlan', 'clearDifference', 'wideRange'] as const;

function Fields({ words, inputs, change }: Omit<SettingsProps, 'change'> & { readonly change: Change }) {
  const { settings: text } = words.text;
  const { settings } = inputs;
  const commit = (name: keyof CompetencySettings) => (value: number | null) => {
    if (value !== null) change(setSettings({ [name]: value }), `settings ${name}`);
  };
  return (
    <div class="tool-fields">
      {counted.map((name) => {
        const { min, max, isWhole } = bounds[name];
        return (
          <NumberField
            key={name}
            label={text[name]}
            value={settings[name]}
            min={min}
            max={max}
            step={1}
            required
            parse={isWhole ? readWhole : undefined}
            unit={name === 'gapsInPlan' || name === 'mustHaveFloor' ? undefined : text.levels}
            invalid={fill(isWhole ? text.invalidWhole : text.invalidLevels, {
              min: figure(words, min),
              max: figure(words, max),
            })}
            onCommit={commit(name)}
          />
        );
      })}
      <NumberField
        label={text.enoughEvidence}
        value={settings.enoughEvidence}
        factor={100}
        unit="%"
        min={0}
        max={1}
        required
        invalid={text.invalidShare}
        onCommit={commit('enoughEvidence')}
      />
    </div>
  );
}

function readWhole(entry: string): number | null {
  return /^\s*\d+\s*$/.test(entry) ? Number(entry) : null;
}

export function StillSettings({ words, inputs }: Omit<SettingsProps, 'change'>) {
  const { settings: text } = words.text;
  const { settings } = inputs;
  const rows = [
    ...counted.map((name) => [text[name], figure(words, settings[name])]),
    [text.enoughEvidence, percent(words, settings.enoughEvidence)],
  ];
  return (
    <dl class="tool-fields">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt class="ui-label">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
