import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/fill.ts';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { newId } from '../../../workspace/new-id.ts';
import { useWorkbenchWords } from '../../../workbench/words.ts';
import { levels } from '../schema.ts';
import { $workspace } from '../state.ts';
import { changePerson, moveToNewFunction, removePerson } from '../state/document.ts';
import type { ContactFormProps } from './ContactForm.tsx';

const notKnown = 'unknown';
const other = 'other';

/** Name, department and level stand in the document, for all tools. */
export function PersonFields({ words, contact, acts, onGone }: ContactFormProps) {
  const { contacts: text, levels: levelNames, invalid } = words.text;
  const { people } = useWorkbenchWords().text;
  const functions = useStore($workspace)?.functions ?? [];
  const [adding, setAdding] = useState(false);
  const { id, name, functionId, level } = contact;
  return (
    <div class="tool-block">
      <div class="relationships-head">
        <h3 class="tool-finding">{name}</h3>
        <button
          type="button"
          class="ui-button ui-button-quiet ui-button-danger"
          title={text.removed}
          onClick={() => {
            acts.changeDocument(removePerson(id));
            onGone();
          }}
        >
          {fill(text.remove, { name })}
        </button>
      </div>
      <div class="tool-fields">
        <TextField
          label={text.name}
          value={name}
          required
          invalid={invalid.name}
          maxLength={200}
          onCommit={(entered) => {
            acts.changeDocument(changePerson(id, { name: entered.trim() }));
          }}
        />
        <Select
          label={text.department}
          value={adding ? other : functionId === null ? notKnown : `id ${functionId}`}
          options={[
            { value: notKnown, label: words.text.unknown },
            ...functions.map((one) => ({ value: `id ${one.id}`, label: one.name })),
            { value: other, label: people.newDepartment },
          ]}
          onChange={(value) => {
            setAdding(value === other);
            if (value === notKnown) acts.changeDocument(changePerson(id, { functionId: null }));
            if (value.startsWith('id '))
              acts.changeDocument(changePerson(id, { functionId: value.slice(3) }));
          }}
        />
        {adding ? (
          <TextField
            label={people.departmentName}
            value=""
            maxLength={200}
            onCommit={(entered) => {
              setAdding(false);
              if (entered.trim() !== '') acts.changeDocument(moveToNewFunction(id, newId(), entered.trim()));
            }}
          />
        ) : null}
        <Select
          label={text.level}
          value={level ?? notKnown}
          options={[
            { value: notKnown, label: words.text.unknown },
            ...levels.map((value) => ({ value, label: levelNames[value] })),
          ]}
          onChange={(value) => {
            acts.changeDocument(changePerson(id, { level: levels.find((one) => one === value) ?? null }));
          }}
        />
      </div>
    </div>
  );
}
