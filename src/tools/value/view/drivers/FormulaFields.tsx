import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { Field } from '../../../../ui/Field.tsx';
import { NumberField } from '../../../../ui/NumberField.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { useCommitOnLeave } from '../../../../ui/use-commit-on-leave.ts';
import { useUniqueId } from '../../../../ui/use-unique-id.ts';
import { namesList, problemSentence, tipOf } from '../../chart.ts';
import { valueLimits, type FormulaInput } from '../../schema.ts';
import { addFormulaInput, patchFormulaInput, removeFormulaInput } from '../../state.ts';
import { readShare } from '../fields/read-share.ts';
import { RemoveButton } from '../../../../workbench/RemoveButton.tsx';
import { newId } from '../../../../workspace/new-id.ts';
import type { DriverFieldsProps } from './DriverCard.tsx';

export function FormulaFields(props: DriverFieldsProps) {
  const { told, driver, change, text: all } = props;
  const { drivers: text } = all;
  return (
    <div class="tool-block">
      <FormulaField {...props} />
      <h4 class="value-small-heading">{text.inputs}</h4>
      <ul class="value-inputs">
        {driver.inputs.map((input) => (
          <InputRow key={input.id} {...props} input={input} />
        ))}
      </ul>
      <div class="tool-buttons">
        <button
          type="button"
          class="ui-button"
          disabled={driver.inputs.length >= valueLimits.inputs}
          onClick={() => {
            const name = fill(text.newInput, { n: driver.inputs.length + 1 });
            change(addFormulaInput(driver.id, { id: newId(), name, unit: '', value: null, source: '' }));
          }}
        >
          {text.addInput}
        </button>
      </div>
      <p class="tool-small">
        {driver.inputs.length === 0
          ? text.noNames
          : fill(text.names, {
              list: namesList(
                told.words,
                driver.inputs.map(({ name }) => name),
              ),
            })}
      </p>
    </div>
  );
}

/** What is wrong stands below the formula and is read aloud with it; the formula stays as it was written. */
function FormulaField({ told, driver, text: { drivers: text }, set }: DriverFieldsProps) {
  const id = useUniqueId();
  const value = told.result.values.get(driver.id);
  const error = value?.kind === 'formula' ? problemSentence(told.words, value.problem) : undefined;
  const hint = text.formulaHint;
  const [draft, setDraft] = useState<string | null>(null);
  useEffect(() => {
    setDraft(null);
  }, [driver.formula]);
  const commit = () => {
    if (draft !== null && draft !== driver.formula) set({ formula: draft });
  };
  useCommitOnLeave(commit);
  return (
    <Field id={id} label={text.formula} hint={hint} error={error}>
      <input
        id={id}
        class="ui-input value-formula"
        type="text"
        autocomplete="off"
        spellcheck={false}
        maxLength={2000}
        value={draft ?? driver.formula}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={error ? `${id}-error ${id}-hint` : `${id}-hint`}
        onInput={(event) => {
          setDraft(event.currentTarget.value);
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) commit();
        }}
      />
    </Field>
  );
}

interface InputRowProps extends DriverFieldsProps {
  readonly input: FormulaInput;
}

function InputRow({ told, driver, change, text: all, input }: InputRowProps) {
  const { drivers: text } = all;
  const set = (part: Partial<Omit<FormulaInput, 'id'>>) => {
    change(patchFormulaInput(driver.id, input.id, part), `input ${input.id} ${Object.keys(part).join()}`);
  };
  return (
    <li>
      <TextField
        label={text.inputName}
        value={input.name}
        maxLength={60}
        onCommit={(name) => {
          set({ name: name.trim() });
        }}
      />
      <NumberField
        label={text.inputValue}
        value={input.value}
        min={-valueLimits.amount}
        max={valueLimits.amount}
        unit={input.unit}
        parse={(typed) => readShare(typed, input.unit)}
        invalid={told.words.text.invalid.signed}
        hint={tipOf(told, 'input', driver.id, input.id)}
        onCommit={(value) => {
          set({ value });
        }}
      />
      <TextField
        label={text.inputUnit}
        value={input.unit}
        maxLength={60}
        onCommit={(unit) => {
          set({ unit: unit.trim() });
        }}
      />
      <TextField
        label={all.source}
        value={input.source}
        onCommit={(source) => {
          set({ source });
        }}
      />
      <RemoveButton
        label={fill(all.remove, { name: input.name })}
        onClick={() => {
          change(removeFormulaInput(driver.id, input.id));
        }}
      />
    </li>
  );
}
