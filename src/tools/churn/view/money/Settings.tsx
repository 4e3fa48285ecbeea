import { fill } from '../../../../i18n/fill.ts';
import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { isFalling, type Words } from '../../chart.ts';
import { chanceBases, type ChurnInputs } from '../../schema.ts';
import { hasOwnSettings, resetSettings, setChance, setSettings } from '../../state/changes.ts';
import type { Change } from '../churn-props.ts';
import { CountField, PercentField } from '../fields.tsx';

export interface SettingsProps {
  readonly words: Words;
  readonly inputs: ChurnInputs;
  readonly change: Change;
}

/** What the team assumes; the page says so. */
export function Settings(props: SettingsProps) {
  const { words, inputs, change } = props;
  const { settings: text } = words.text;
  const { settings } = inputs;
  return (
    <Disclosure summary={text.heading} open>
      <div class="tool-block">
        <p class="tool-small">{text.lead}</p>
        <SegmentedControl
          label={text.basis}
          value={settings.basis}
          segments={chanceBases.map((value) => ({ value, label: text.bases[value] }))}
          onChange={(basis) => {
            change(setSettings({ basis }));
          }}
        />
        <div class="tool-fields">
          {settings.basis === 'phase' ? <Chances {...props} /> : <Counts {...props} />}
          <PercentField
            words={words}
            label={text.unknownAbove}
            value={settings.unknownAbove}
            onCommit={(value) => {
              if (value !== null) change(setSettings({ unknownAbove: value }));
            }}
          />
        </div>
        {isFalling(settings) ? <p>{text.falling}</p> : null}
        {hasOwnSettings(inputs) ? (
          <p>
            <button
              type="button"
              class="ui-link-button"
              onClick={() => {
                change(resetSettings);
              }}
            >
              {text.reset}
            </button>
          </p>
        ) : null}
      </div>
    </Disclosure>
  );
}

function Chances({ words, inputs, change }: SettingsProps) {
  return (
    <>
      {inputs.settings.chances.map((chance, stage) => (
        <PercentField
          key={stage}
          words={words}
          label={fill(words.text.settings.chance, { n: stage })}
          value={chance}
          onCommit={(value) => {
            if (value !== null) change(setChance(stage, value));
          }}
        />
      ))}
    </>
  );
}

function Counts({ words, inputs, change }: SettingsProps) {
  const { settings: text } = words.text;
  const { losses, accountYears } = inputs.settings;
  return (
    <>
      <CountField
        words={words}
        isWhole
        label={text.losses}
        value={losses}
        onCommit={(value) => {
          if (value !== null) change(setSettings({ losses: value }));
        }}
      />
      <CountField
        words={words}
        isWhole={false}
        label={text.accountYears}
        value={accountYears}
        hint={text.accountYearsHint}
        onCommit={(value) => {
          if (value !== null) change(setSettings({ accountYears: value }));
        }}
      />
    </>
  );
}
