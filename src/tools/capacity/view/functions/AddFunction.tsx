import { fill } from '../../../../i18n/fill.ts';
import { Select } from '../../../../ui/Select.tsx';
import { functionName, type Words } from '../../chart.ts';
import { capacityLimits, type CapacityInputs } from '../../schema.ts';
import { addFunction, freeFunctions } from '../../state/changes.ts';
import type { Change } from '../capacity-props.ts';
import { newId } from '../../../../workspace/new-id.ts';

export interface DocumentFunction {
  readonly id: string;
  readonly name: string;
}

export interface AddFunctionProps {
  readonly words: Words;
  readonly inputs: CapacityInputs;
  readonly known: readonly DocumentFunction[];
  readonly change: Change;
}

/** Prefixes keep a built-in function and one of the document with the same id apart. */
const builtIn = 'built-in ';
const fromDocument = 'document ';
const own = 'own';

export function AddFunction({ words, inputs, known, change }: AddFunctionProps) {
  const { functions: text } = words.text;
  if (inputs.functions.length >= capacityLimits.functions) return <p class="tool-small">{text.full}</p>;
  const unused = known.filter(({ id }) => !inputs.functions.some((one) => one.id === id));
  const add = (value: string) => {
    const named = unused.find(({ id }) => value === `${fromDocument}${id}`);
    const preset = freeFunctions(inputs).find((id) => value === `${builtIn}${id}`);
    if (named) change(addFunction({ id: named.id, preset: null, name: named.name }));
    else if (preset !== undefined) change(addFunction({ id: newId(), preset, name: '' }));
    else if (value === own) change(addFunction({ id: newId(), preset: null, name: '' }));
  };
  return (
    <div class="capacity-add">
      <Select
        label={text.add}
        value=""
        options={[
          { value: '', label: text.addChoose },
          ...unused.map(({ id, name }) => ({
            value: `${fromDocument}${id}`,
            label: fill(text.fromDocument, { name }),
          })),
          ...freeFunctions(inputs).map((id) => ({
            value: `${builtIn}${id}`,
            label: functionName(words, { name: '', preset: id }),
          })),
          { value: own, label: text.addOwn },
        ]}
        onChange={add}
      />
    </div>
  );
}
