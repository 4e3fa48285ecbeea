import { Disclosure } from '../../../ui/Disclosure.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { evidences } from '../schema.ts';
import { patchSettings } from '../state/changes.ts';
import { PercentField, WholeField } from './fields.tsx';
import type { LiveProps } from './technology-props.ts';

/** Every bound of ours, to be changed. */
export function SettingsFields(props: LiveProps) {
  const { words, inputs, change } = props;
  const { settings: text, invalid } = words.text;
  const { settings } = inputs;
  return (
    <Disclosure summary={text.heading}>
      <div class="tool-block">
        <div class="tool-fields">
          <Trusts {...props} />
          <PercentField
            words={words}
            label={text.pilotAbove}
            value={settings.pilotAbove}
            required
            onCommit={(pilotAbove) => {
              if (pilotAbove !== null) change(patchSettings({ pilotAbove }));
            }}
          />
          <NumberField
            label={text.near}
            value={settings.near}
            required
            min={0}
            max={100}
            step={1}
            invalid={invalid.points}
            onCommit={(near) => {
              if (near !== null) change(patchSettings({ near }));
            }}
          />
          <Wholes {...props} />
        </div>
        <p class="tool-small">{text.note}</p>
      </div>
    </Disclosure>
  );
}

function Trusts({ words, inputs, change }: LiveProps) {
  const { settings: text } = words.text;
  const { evidence: trusts } = inputs.settings;
  return (
    <>
      {evidences.map((evidence) => (
        <PercentField
          key={evidence}
          words={words}
          label={text[evidence]}
          value={trusts[evidence]}
          required
          onCommit={(trust) => {
            if (trust !== null) change(patchSettings({ evidence: { ...trusts, [evidence]: trust } }));
          }}
        />
      ))}
    </>
  );
}

const wholes = [
  { field: 'floor', min: 0, max: 4 },
  { field: 'weeks', min: 1, max: 53 },
  { field: 'days', min: 1, max: 366 },
] as const;

function Wholes({ words, inputs, change }: LiveProps) {
  const { settings: text } = words.text;
  return (
    <>
      {wholes.map(({ field, ...bounds }) => (
        <WholeField
          key={field}
          words={words}
          label={text[field]}
          value={inputs.settings[field]}
          required
          {...bounds}
          onCommit={(value) => {
            if (value !== null) change(patchSettings({ [field]: value }));
          }}
        />
      ))}
    </>
  );
}
