import { useState } from 'preact/hooks';
import { TextField } from '../../../ui/TextField.tsx';
import { newId } from '../../../workspace/new-id.ts';
import { withFunction } from '../../../workspace/people.ts';
import type { FirmFunction } from '../../../workspace/schema.ts';
import type { Words } from '../chart.ts';
import { changeWith } from '../state.ts';

interface AddFunctionProps {
  readonly words: Words;
  readonly functions: readonly FirmFunction[];
}

/** Longer is no name. */
const nameLength = 200;

/** One more function of the firm, for every tool of the document. */
export function AddFunction({ words, functions }: AddFunctionProps) {
  const { owners: text } = words.text;
  const [name, setName] = useState('');
  const wanted = name.trim();
  const exists = functions.some((one) => one.name.toLocaleLowerCase() === wanted.toLocaleLowerCase());
  const add = () => {
    changeWith(withFunction({ id: newId(), name: wanted }), (same) => same);
    setName('');
  };
  return (
    <div class="initiative-add">
      <TextField
        label={text.addName}
        value={name}
        maxLength={nameLength}
        hint={exists ? text.exists : undefined}
        onCommit={setName}
      />
      <button type="button" class="ui-button" disabled={wanted === '' || exists} onClick={add}>
        {text.add}
      </button>
    </div>
  );
}
