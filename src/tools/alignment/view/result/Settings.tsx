import { fill } from '../../../../i18n/fill.ts';
import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { NumberField } from '../../../../ui/NumberField.tsx';
import { figure, percent } from '../../chart.ts';
import { alignmentLimits, defaultAlignmentInputs, type AlignmentSettings } from '../../schema.ts';
import { hasOwnSettings, resetSettings, setSettings } from '../../state/changes.ts';
import type { Change, AlignmentProps } from '../alignment-props.ts';

type SettingsProps = Pick<AlignmentProps, 'words' | 'inputs' | 'change'>;

export function Settings({ words, inputs, change }: SettingsProps) {
  const { settings: text } = words.text;
  const isSmall = inputs.settings.smallestGroup < defaultAlignmentInputs.settings.smallestGroup;
  return (
    <Disclosure summary={text.heading}>
      <p class="tool-small">{text.lead}</p>
      {change ? (
        <Fields words={words} inputs={inputs} change={change} />
      ) : (
        <StillSettings words={words} inputs={inputs} />
      )}
      {isSmall ? <p class="ui-error">{text.small}</p> : null}
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

/** Limits as the schema has them; whole numbers where people or departments are counted. */
const bounds = {
  allowance: { min: 0, max: 100, isWhole: false },
  smallestGroup: { min: 1, max: 20, isWhole: true },
  repairBelow: { min: 0, max: 100, isWhole: false },
  clearGap: { min: 0, max: 4, isWhole: false },
  aheadFrom: { min: 0, max: 4, isWhole: false },
  aheadFunctions: { min: 1, max: alignmentLimits.functions, isWhole: true },
  reached: { min: 1, max: 5, isWhole: false },
  owned: { min: 1, max: 5, isWhole: false },
} as const satisfies Partial<Record<keyof AlignmentSettings, object>>;

const numbered = [
  'allowance',
  'smallestGroup',
  'repairBelow',
  'clearGap',
  'aheadFrom',
  'aheadFunctions',
  'reached',
  'owned',
] as const;

function Fields({ words, inputs, change }: Omit<SettingsProps, 'change'> & { readonly change: Change }) {
  const { settings: text } = words.text;
  const { settings } = inputs;
  const commit = (name: keyof AlignmentSettings) => (value: number | null) => {
    if (value !== null) change(setSettings({ [name]: value }), `settings ${name}`);
  };
  return (
    <div class="tool-fields">
      {numbered.map((name) => {
        const { min, max, isWhole } = bounds[name];
        return (
          <NumberField
            key={name}
            label={text[name]}
            value={settings[name]}
            min={min}
            max={max}
            required
            parse={isWhole ? readWhole : undefined}
            unit={name === 'smallestGroup' ? text.people : isWhole ? undefined : text.points}
            invalid={fill(isWhole ? text.invalidWhole : text.invalid, {
              min: figure(words, min),
              max: figure(words, max),
            })}
            onCommit={commit(name)}
          />
        );
      })}
      <NumberField
        label={text.handOffTarget}
        value={settings.handOffTarget}
        factor={100}
        unit="%"
        min={0}
        max={1}
        required
        invalid={text.invalidShare}
        onCommit={commit('handOffTarget')}
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
    ...numbered.map((name) => [text[name], figure(words, settings[name])]),
    [text.handOffTarget, percent(words, settings.handOffTarget)],
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
