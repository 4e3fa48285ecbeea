import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Person, Workspace } from '../../workspace/schema.ts';
import { $workspace } from '../../workspace/store.ts';
import { newId } from '../../workspace/new-id.ts';
import { useWorkbenchWords } from '../words.ts';
import { peopleFor, withNewPerson, type NewPerson } from './new-person.ts';

/** Somebody was chosen; `document` puts them into it where they are new. Hand both to the tool's `changeWith`. */
export interface PickedPerson {
  readonly personId: string;
  readonly document: (workspace: Workspace) => Workspace;
}

export interface PersonPickerProps {
  /** What the person is wanted for; "Person" without it. */
  readonly label?: string | undefined;
  /** Who is chosen now; null where choosing adds somebody. */
  readonly value?: string | null | undefined;
  /** People who are there already. */
  readonly exclude?: readonly string[] | undefined;
  /** Ours unless it is an account's. */
  readonly accountId?: string | null | undefined;
  readonly onPick: (picked: PickedPerson) => void;
}

const somebodyNew = 'new';

/** One of the people of the document, or somebody who is added to it by name. */
export function PersonPicker(props: PersonPickerProps) {
  const { label, value = null, exclude = [], accountId = null, onPick } = props;
  const { people: text } = useWorkbenchWords().text;
  const workspace = useStore($workspace);
  const [adding, setAdding] = useState(false);
  const offered = peopleFor(workspace, accountId).filter(({ id }) => id === value || !exclude.includes(id));
  return (
    <div class="tool-fields">
      <Select
        label={label ?? text.person}
        value={adding ? somebodyNew : value === null ? '' : `id ${value}`}
        options={[
          ...(value === null ? [{ value: '', label: text.choose }] : []),
          ...offered.map(({ id, name }) => ({ value: `id ${id}`, label: name })),
          { value: somebodyNew, label: text.newPerson },
        ]}
        onChange={(chosen) => {
          setAdding(chosen === somebodyNew);
          if (chosen.startsWith('id ')) onPick({ personId: chosen.slice(3), document: (same) => same });
        }}
      />
      {adding ? (
        <AddPerson
          onCancel={() => {
            setAdding(false);
          }}
          onAdd={(draft) => {
            const personId = newId();
            setAdding(false);
            onPick({ personId, document: withNewPerson(draft, accountId, personId, newId()) });
          }}
        />
      ) : null}
    </div>
  );
}

interface AddPersonProps {
  readonly onAdd: (draft: NewPerson) => void;
  readonly onCancel: () => void;
}

const otherDepartment = 'other';

function AddPerson({ onAdd, onCancel }: AddPersonProps) {
  const { people: text } = useWorkbenchWords().text;
  const functions = useStore($workspace)?.functions ?? [];
  const [name, setName] = useState('');
  const [department, setDepartment] = useState('');
  const [departmentName, setDepartmentName] = useState('');
  const [level, setLevel] = useState<NonNullable<Person['level']> | ''>('');
  const known = department.startsWith('id ') ? department.slice(3) : null;
  return (
    <>
      <TextField label={text.name} value={name} onCommit={setName} required invalid={text.nameMissing} />
      <Select
        label={text.department}
        value={department}
        options={[
          { value: '', label: text.noDepartment },
          ...functions.map((one) => ({ value: `id ${one.id}`, label: one.name })),
          { value: otherDepartment, label: text.newDepartment },
        ]}
        onChange={setDepartment}
      />
      {department === otherDepartment ? (
        <TextField label={text.departmentName} value={departmentName} onCommit={setDepartmentName} />
      ) : null}
      <Select
        label={text.level}
        value={level}
        options={[
          { value: '', label: text.noLevel },
          { value: 'executive', label: text.levels.executive },
          { value: 'manager', label: text.levels.manager },
          { value: 'front-line', label: text.levels['front-line'] },
        ]}
        onChange={setLevel}
      />
      <button
        type="button"
        class="ui-button ui-button-primary"
        disabled={name.trim() === ''}
        onClick={() => {
          onAdd({
            name: name.trim(),
            functionId: known,
            newDepartment: department === otherDepartment ? departmentName.trim() : '',
            level: level === '' ? null : level,
          });
        }}
      >
        {text.add}
      </button>
      <button type="button" class="ui-button ui-button-quiet" onClick={onCancel}>
        {text.cancel}
      </button>
    </>
  );
}
