import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { TextField } from '../../../../ui/TextField.tsx';
import { PeopleImportButton } from '../../../../workbench/people/PeopleImportButton.tsx';
import { PersonPicker } from '../../../../workbench/people/PersonPicker.tsx';
import { newId } from '../../../../workspace/new-id.ts';
import { competencyLimits } from '../../schema.ts';
import { changeWith } from '../../state.ts';
import { addCandidate, addTaken } from '../../state/changes.ts';
import type { LiveProps } from '../competency-props.ts';

type AddCandidateProps = Pick<LiveProps, 'words' | 'inputs' | 'change'>;

/** One of our people, several of them from a table, or somebody from outside. */
export function AddCandidate({ words, inputs, change }: AddCandidateProps) {
  const { candidates: text } = words.text;
  const [columns] = useState(() => [
    { key: 'note', kind: 'text' as const, label: text.note, names: [text.note] },
  ]);
  const [take] = useState(() => ({ document, rows }: Parameters<TakePeople>[0]) => {
    changeWith(document, addTaken(rows, newId), { snapshot: 'import' });
  });
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  if (inputs.candidates.length >= competencyLimits.candidates) {
    return <p class="tool-small">{fill(text.full, { n: competencyLimits.candidates })}</p>;
  }
  const add = () => {
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
    change(addCandidate(newId(), { personId: null, name: name.trim() }));
    setName('');
  };
  return (
    <div class="tool-pair">
      <div class="tool-block">
        <PersonPicker
          label={text.addOurs}
          exclude={inputs.candidates.flatMap(({ personId }) => personId ?? [])}
          onPick={({ personId, document }) => {
            changeWith(document, addCandidate(newId(), { personId, name: '' }));
          }}
        />
        <div class="tool-buttons">
          <PeopleImportButton columns={columns} onTake={take} />
        </div>
      </div>
      <form
        class="competency-outside"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label={text.outside}
          value={name}
          maxLength={200}
          placeholder={text.outsideName}
          hint={missing ? text.missing : undefined}
          onCommit={setName}
        />
        <button type="submit" class="ui-button">
          {text.addOutside}
        </button>
      </form>
    </div>
  );
}

type TakePeople = Parameters<typeof PeopleImportButton>[0]['onTake'];
