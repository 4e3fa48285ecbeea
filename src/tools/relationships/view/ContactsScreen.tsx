import { useCallback, useMemo, useState } from 'preact/hooks';
import { fill } from '../../../i18n/fill.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { newId } from '../../../workspace/new-id.ts';
import type { TakenPeople } from '../../../workbench/people/PeopleImport.tsx';
import { PeopleImportButton } from '../../../workbench/people/PeopleImportButton.tsx';
import { namesList } from '../chart.ts';
import type { Contact } from '../model.ts';
import { $workspace, ourPeople } from '../state.ts';
import { addContact } from '../state/document.ts';
import { badDays, strangersIn, takeContacts } from '../state/taking.ts';
import { AccountChoice, type AccountProps } from './AccountChoice.tsx';
import { contactColumns } from './contact-columns.ts';
import { ContactForm } from './ContactForm.tsx';
import type { Acts, RelationshipsProps } from './relationships-props.ts';

export interface ContactsScreenProps extends AccountProps {
  readonly acts: Acts;
  readonly contactId: string | null;
  readonly onContact: (id: string | null) => void;
}

/** Everybody at the customer's, and what is known about one of them. */
export function ContactsScreen({ accounts, contactId, onContact, ...props }: ContactsScreenProps) {
  const { words, result } = props;
  const { contacts: text, privacy } = words.text;
  const chosen = result.contacts.find(({ id }) => id === contactId) ?? result.contacts[0];
  return (
    <div class="tool-screen">
      <div class="tool-block">
        <AccountChoice {...props} accounts={accounts} />
        <p class="tool-lead">{text.lead}</p>
      </div>
      {result.account === null ? null : (
        <div class="relationships-contacts">
          <section class="tool-block" aria-label={fill(text.list, { account: result.account.name })}>
            <ContactList
              contacts={result.contacts}
              words={words}
              chosen={chosen?.id ?? null}
              onChoose={onContact}
            />
            <AddContact {...props} onContact={onContact} />
            <Bring {...props} />
          </section>
          {chosen === undefined ? (
            <p class="tool-lead">{text.choose}</p>
          ) : (
            <ContactForm
              key={chosen.id}
              {...props}
              contact={chosen}
              onGone={() => {
                onContact(null);
              }}
            />
          )}
        </div>
      )}
      <p class="tool-small">{privacy}</p>
    </div>
  );
}

interface ContactListProps extends Pick<RelationshipsProps, 'words'> {
  readonly contacts: readonly Contact[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

function ContactList({ words, contacts, chosen, onChoose }: ContactListProps) {
  const { contacts: text } = words.text;
  return (
    <ul class="relationships-list">
      {contacts.map(({ id, name, unknown }) => (
        <li key={id}>
          <button
            type="button"
            class="relationships-item"
            aria-current={id === chosen ? 'true' : undefined}
            onClick={() => {
              onChoose(id);
            }}
          >
            <span>{name}</span>
            <span class="tool-small">
              {unknown.length === 0 ? text.complete : fill(text.open, { n: unknown.length })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

type ActingProps = RelationshipsProps & { readonly acts: Acts };

function AddContact({
  words,
  result,
  acts,
  onContact,
}: ActingProps & { readonly onContact: (id: string) => void }) {
  const { contacts: text, invalid } = words.text;
  const [name, setName] = useState('');
  const add = (entered: string) => {
    if (result.account === null || entered.trim() === '') return;
    const id = newId();
    acts.changeDocument(addContact(id, result.account.id, entered.trim()));
    setName('');
    onContact(id);
  };
  return (
    <form
      class="relationships-add"
      onSubmit={(event) => {
        event.preventDefault();
        add(name);
      }}
    >
      <TextField
        label={text.addLabel}
        value={name}
        hint={text.name}
        invalid={invalid.name}
        maxLength={200}
        onCommit={setName}
      />
      <button type="submit" class="ui-button">
        {text.add}
      </button>
    </form>
  );
}

/** A list from a file; a day or a colleague that cannot be told is said. */
function Bring({ words, result, acts }: ActingProps) {
  const { text } = words;
  const [unread, setUnread] = useState<readonly string[]>([]);
  const [strangers, setStrangers] = useState<readonly string[]>([]);
  const columns = useMemo(() => contactColumns(text), [text]);
  const onTake = useCallback(
    ({ document, rows }: TakenPeople) => {
      setUnread(badDays(rows));
      const workspace = $workspace.get();
      // The table may bring our own people too.
      const ours = workspace === null ? [] : ourPeople(document(workspace));
      setStrangers(strangersIn(rows, ours));
      acts.takeIn(document, takeContacts(rows, ours));
    },
    [acts],
  );
  const names = result.contacts.filter(({ id }) => unread.includes(id)).map(({ name }) => name);
  return (
    <>
      <PeopleImportButton columns={columns} accountId={result.account?.id ?? null} onTake={onTake} />
      {strangers.length > 0 ? (
        <Notice kind="warning" live>
          {fill(text.bring.strangers, { names: namesList(words, strangers) })}
        </Notice>
      ) : null}
      {names.length > 0 ? (
        <Notice kind="warning" live>
          {fill(text.bring.badDates, { names: namesList(words, names) })}
        </Notice>
      ) : null}
    </>
  );
}
