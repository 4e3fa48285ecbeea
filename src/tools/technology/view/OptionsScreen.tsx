import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/fill.ts';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { newId } from '../../../workspace/new-id.ts';
import { optionName } from '../chart.ts';
import { technologyLimits, type TechnologyOption } from '../schema.ts';
import { addOption, patchOption, removeOption } from '../state/changes.ts';
import { AdoptionFields } from './AdoptionFields.tsx';
import { Closed } from './Closed.tsx';
import { CostFields } from './CostFields.tsx';
import { FitFields } from './FitFields.tsx';
import type { LiveProps } from './technology-props.ts';
import { UserFields } from './UserFields.tsx';

/** Who would use a tool, and everything that is said of one option. */
export function OptionsScreen(props: LiveProps) {
  const { inputs, result } = props;
  const [chosen, setChosen] = useState<string | null>(null);
  if (!result.lock.isOpen) return <Closed {...props} />;
  const option =
    inputs.options.find(({ id }) => id === chosen) ??
    inputs.options.find(({ kind }) => kind === 'sheet') ??
    inputs.options[0];
  return (
    <div class="tool-screen">
      <UserFields {...props} />
      <OptionChoice {...props} option={option} onChoose={setChosen} />
      {option ? (
        <div class="tool-screen" key={option.id}>
          <FitFields {...props} option={option} />
          <div class="tool-pair">
            <CostFields {...props} option={option} />
            <AdoptionFields {...props} option={option} />
          </div>
        </div>
      ) : null}
    </div>
  );
}

export interface OptionProps extends LiveProps {
  readonly option: TechnologyOption;
}

interface OptionChoiceProps extends LiveProps {
  readonly option: TechnologyOption | undefined;
  readonly onChoose: (id: string) => void;
}

function OptionChoice({ words, inputs, change, option, onChoose }: OptionChoiceProps) {
  const { option: text } = words.text;
  const { options: most } = technologyLimits;
  const isFull = inputs.options.length >= most;
  return (
    <section class="tool-block">
      <div class="tool-fields">
        <Select
          label={text.choose}
          value={option?.id ?? ''}
          options={inputs.options.map((one) => ({ value: one.id, label: optionName(words, one) }))}
          onChange={onChoose}
        />
        {option ? (
          <TextField
            key={option.id}
            label={text.name}
            value={option.name}
            placeholder={words.text.kind[option.kind]}
            maxLength={200}
            hint={option.kind === 'product' ? undefined : text.always}
            onCommit={(name) => {
              change(patchOption(option.id, { name }));
            }}
          />
        ) : null}
      </div>
      <div class="tool-buttons">
        <button
          type="button"
          class="ui-button"
          disabled={isFull}
          onClick={() => {
            const id = newId();
            change(addOption(id));
            onChoose(id);
          }}
        >
          {text.add}
        </button>
        {option?.kind === 'product' ? (
          <button
            type="button"
            class="ui-button"
            onClick={() => {
              change(removeOption(option.id));
            }}
          >
            {text.remove}
          </button>
        ) : null}
      </div>
      {isFull ? <p class="tool-small">{fill(text.full, { most })}</p> : null}
    </section>
  );
}
