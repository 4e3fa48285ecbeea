import { fill } from '../../../i18n/fill.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { PersonPicker } from '../../../workbench/people/PersonPicker.tsx';
import { painHint, shareHint, type Words } from '../chart.ts';
import type { NeedLine } from '../model.ts';
import { keys, processes, technologyLimits, units, type Need } from '../schema.ts';
import { changeWith } from '../state.ts';
import { patchNeed, removeNeed } from '../state/changes.ts';
import { HoursField, MoneyField } from './fields.tsx';
import type { Change } from './technology-props.ts';

export interface NeedFieldsProps {
  readonly words: Words;
  readonly line: NeedLine;
  readonly change: Change;
}

export function NeedFields({ words, line, change }: NeedFieldsProps) {
  const { need: text } = words.text;
  const { need, owner } = line;
  const set = (part: Partial<Need>) => {
    change(patchNeed(need.id, part));
  };
  return (
    <div class="tool-block">
      <TextField
        label={text.name}
        value={need.name}
        maxLength={300}
        onCommit={(name) => {
          set({ name });
        }}
      />
      <div class="tool-fields">
        <PersonPicker
          label={text.owner}
          value={owner === null ? null : need.ownerId}
          onPick={({ personId, document }) => {
            changeWith(document, patchNeed(need.id, { ownerId: personId }));
          }}
        />
        <Choices words={words} need={need} set={set} />
        <Pain words={words} line={line} set={set} />
      </div>
      <TextField
        label={text.measure}
        value={need.measure}
        maxLength={300}
        onCommit={(measure) => {
          set({ measure });
        }}
      />
      <Weight words={words} line={line} set={set} />
      <div class="tool-buttons">
        <button
          type="button"
          class="ui-button"
          onClick={() => {
            change(removeNeed(need.id));
          }}
        >
          {text.remove}
        </button>
      </div>
    </div>
  );
}

interface PartProps {
  readonly words: Words;
  readonly set: (part: Partial<Need>) => void;
}

function Choices({ words, need, set }: PartProps & { readonly need: Need }) {
  const { need: text } = words.text;
  return (
    <>
      <Select
        label={text.key}
        value={String(need.key ?? '')}
        options={[
          { value: '', label: text.keyOpen },
          ...keys.map((key) => ({ value: String(key), label: fill(text.keyName, { key }) })),
        ]}
        onChange={(chosen) => {
          set({ key: keys.find((key) => String(key) === chosen) ?? null });
        }}
      />
      <Select
        label={text.process}
        value={String(need.process ?? '')}
        options={[
          { value: '', label: text.processOpen },
          ...processes.map((process) => ({ value: String(process), label: text.processes[process] })),
        ]}
        onChange={(chosen) => {
          set({ process: processes.find((process) => String(process) === chosen) ?? null });
        }}
      />
    </>
  );
}

function Pain({ words, line, set }: PartProps & { readonly line: NeedLine }) {
  const { need: text } = words.text;
  const { need } = line;
  const field = {
    words,
    label: text.pain,
    value: need.pain,
    hint: painHint(words, line),
    onCommit: (pain: number | null) => {
      set({ pain });
    },
  };
  return (
    <>
      <SegmentedControl
        label={text.unit}
        value={need.unit}
        segments={units.map((unit) => ({ value: unit, label: text.units[unit] }))}
        onChange={(unit) => {
          set({ unit });
        }}
      />
      {need.unit === 'hours' ? (
        <HoursField {...field} max={technologyLimits.hours} />
      ) : (
        <MoneyField {...field} />
      )}
      <TextField
        label={text.source}
        value={need.source}
        maxLength={300}
        onCommit={(source) => {
          set({ source });
        }}
      />
    </>
  );
}

function Weight({ words, line, set }: PartProps & { readonly line: NeedLine }) {
  const { need: text, invalid } = words.text;
  const { weight, must } = line.need;
  return (
    <div class="tool-fields">
      <NumberField
        label={text.weight}
        value={weight}
        hint={shareHint(words, line)}
        required
        step={1}
        {...technologyLimits.weight}
        invalid={fill(invalid.weight, technologyLimits.weight)}
        onCommit={(value) => {
          if (value !== null) set({ weight: value });
        }}
      />
      <label class="technology-check">
        <input
          type="checkbox"
          checked={must}
          onChange={(event) => {
            set({ must: event.currentTarget.checked });
          }}
        />
        <span>{text.must}</span>
      </label>
    </div>
  );
}
