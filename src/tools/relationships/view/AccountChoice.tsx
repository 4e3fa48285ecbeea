import { useState } from 'preact/hooks';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { newId } from '../../../workspace/new-id.ts';
import { chooseAccount } from '../state/changes.ts';
import { addAccount } from '../state/document.ts';
import type { AccountOption, Acts, RelationshipsProps } from './relationships-props.ts';

export interface AccountProps extends RelationshipsProps {
  readonly accounts: readonly AccountOption[];
}

/** Which account the map is about; accounts with contacts are counted in the overview. */
export function AccountChoice({ words, result, acts, accounts }: AccountProps) {
  const { account: text } = words.text;
  if (result.account === null) return acts ? <FirstAccount words={words} acts={acts} /> : null;
  return (
    <div class="relationships-account">
      <Select
        label={text.label}
        value={result.account.id}
        options={accounts.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => acts?.change(chooseAccount(id))}
      />
    </div>
  );
}

function FirstAccount({ words, acts }: Pick<RelationshipsProps, 'words'> & { readonly acts: Acts }) {
  const { account: text, invalid } = words.text;
  const [name, setName] = useState('');
  return (
    <div class="tool-block">
      <p class="tool-lead">{text.none}</p>
      <div class="tool-fields">
        <TextField label={text.name} value={name} required invalid={invalid.name} onCommit={setName} />
        <button
          type="button"
          class="ui-button ui-button-primary"
          disabled={name.trim() === ''}
          onClick={() => {
            acts.changeDocument(addAccount(newId(), name.trim()));
          }}
        >
          {text.add}
        </button>
      </div>
    </div>
  );
}
