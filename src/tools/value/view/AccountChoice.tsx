import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/fill.ts';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { Account } from '../../../workspace/schema.ts';
import type { Words } from '../chart.ts';
import type { ValueInputs } from '../schema.ts';
import { addAccount, openCase, removeCase } from '../state.ts';
import { newId } from '../../../workspace/new-id.ts';
import type { Change } from './value-props.ts';

export interface AccountChoiceProps {
  readonly words: Words;
  readonly inputs: ValueInputs;
  readonly accounts: readonly Pick<Account, 'id' | 'name'>[];
  readonly change: Change;
}

/** Which account the case is about; accounts with a case are marked, and one that was deleted elsewhere stays. */
export function AccountChoice(props: AccountChoiceProps) {
  const { words, inputs, accounts, change } = props;
  const { account: text } = words.text;
  const { accountId, cases } = inputs;
  const gone = Object.keys(cases).filter((id) => !accounts.some((account) => account.id === id));
  const options = [
    ...(accountId === null ? [{ value: '', label: text.choose }] : []),
    ...accounts.map(({ id, name }) => ({
      value: id,
      label: id !== accountId && Object.hasOwn(cases, id) ? fill(text.begun, { name }) : name,
    })),
    ...gone.map((id) => ({ value: id, label: fill(text.gone, { id }) })),
  ];
  return (
    <div class="value-account">
      {options.length > 1 || accountId !== null ? (
        <Select
          label={text.label}
          value={accountId ?? ''}
          options={options}
          onChange={(id) => {
            if (id !== '') change(openCase(id));
          }}
        />
      ) : null}
      {accountId !== null && gone.includes(accountId) ? (
        <button
          type="button"
          class="ui-button"
          onClick={() => {
            change(removeCase(accountId));
          }}
        >
          {text.removeGone}
        </button>
      ) : null}
    </div>
  );
}

/** Before any case is open. */
export function FirstCase(props: AccountChoiceProps) {
  const { account: text } = props.words.text;
  const [name, setName] = useState('');
  return (
    <div class="tool-screen value-first">
      <p class="tool-lead">{text.lead}</p>
      <div class="tool-fields">
        <TextField label={text.name} value={name} required invalid={text.nameMissing} onCommit={setName} />
        <button
          type="button"
          class="ui-button ui-button-primary"
          onClick={() => {
            if (name.trim() !== '') addAccount(newId(), name.trim());
          }}
        >
          {text.add}
        </button>
      </div>
    </div>
  );
}
