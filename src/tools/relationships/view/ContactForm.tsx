import { fill } from '../../../i18n/fill.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { gradeChoice, influenceChoice } from '../chart.ts';
import type { Contact } from '../model.ts';
import { grades, influences, relationshipsLimits, roles } from '../schema.ts';
import { patchNeed, patchNotes, setRole } from '../state/changes.ts';
import { ContactLines } from './ContactLines.tsx';
import { ContactTies } from './ContactTies.tsx';
import { DayField } from '../../../workbench/DayField.tsx';
import { PersonFields } from './PersonFields.tsx';
import type { Acts, RelationshipsProps } from './relationships-props.ts';

export interface ContactFormProps extends RelationshipsProps {
  readonly acts: Acts;
  readonly contact: Contact;
  readonly onGone: () => void;
}

const notKnown = 'unknown';

/** Everything that is known about one contact, and what is not. */
export function ContactForm(props: ContactFormProps) {
  return (
    <section class="tool-block relationships-form" aria-label={props.contact.name}>
      <PersonFields {...props} />
      <Standing {...props} />
      <Needs {...props} />
      <Rhythm {...props} />
      <ContactTies {...props} />
      <ContactLines {...props} />
    </section>
  );
}

/** Role, influence and attitude, with how we know them. */
function Standing({ words, contact, acts }: ContactFormProps) {
  const { text } = words;
  const { id, notes } = contact;
  return (
    <>
      <fieldset class="relationships-roles">
        <legend class="ui-label">{text.contacts.role}</legend>
        {roles.map((role) => (
          <label key={role} class="relationships-check">
            <input
              type="checkbox"
              checked={notes.roles.includes(role)}
              onChange={(event) => {
                acts.change(setRole(id, role, event.currentTarget.checked));
              }}
            />
            <span>
              {text.roles[role]}
              <span class="tool-small"> {text.roleHints[role]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Select
        label={text.influence.label}
        value={notes.influence === null ? notKnown : String(notes.influence)}
        options={[
          { value: notKnown, label: text.unknown },
          ...influences.map((step) => ({ value: String(step), label: influenceChoice(words, step) })),
        ]}
        onChange={(value) => {
          acts.change(patchNotes(id, { influence: value === notKnown ? null : Number(value) }));
        }}
      />
      <Select
        label={text.attitude.label}
        value={notes.attitude === null ? notKnown : String(notes.attitude)}
        options={[
          { value: notKnown, label: text.unknown },
          ...grades.map((grade) => ({
            value: String(grade),
            label: gradeChoice(words, text.attitude.anchors, grade),
          })),
        ]}
        onChange={(value) => {
          acts.change(patchNotes(id, { attitude: value === notKnown ? null : Number(value) }));
        }}
      />
      <TextField
        label={text.contacts.how}
        value={notes.how}
        hint={text.contacts.howHint}
        lines={2}
        maxLength={relationshipsLimits.text}
        onCommit={(how) => {
          acts.change(patchNotes(id, { how }));
        }}
      />
    </>
  );
}

const places = Array.from({ length: relationshipsLimits.needs }, (_, index) => index);

function Needs({ words, contact, acts }: ContactFormProps) {
  const { contacts: text } = words.text;
  const { id, notes } = contact;
  return (
    <div class="tool-block">
      <h4 class="relationships-part">{text.needs}</h4>
      <p class="tool-small">{text.needHint}</p>
      <div class="relationships-needs">
        {places.map((index) => (
          <>
            <TextField
              key={`what ${index}`}
              label={fill(text.need, { n: index + 1 })}
              value={notes.needs[index]?.what ?? ''}
              maxLength={relationshipsLimits.text}
              onCommit={(what) => {
                acts.change(patchNeed(id, index, { what }));
              }}
            />
            <TextField
              key={`how ${index}`}
              label={fill(text.needHow, { n: index + 1 })}
              value={notes.needs[index]?.how ?? ''}
              maxLength={relationshipsLimits.text}
              onCommit={(how) => {
                acts.change(patchNeed(id, index, { how }));
              }}
            />
          </>
        ))}
      </div>
    </div>
  );
}

function Rhythm({ words, contact, acts }: ContactFormProps) {
  const { contacts: text, invalid } = words.text;
  const { id, notes } = contact;
  const { rhythm } = relationshipsLimits;
  return (
    <div class="tool-block">
      <h4 class="relationships-part">{text.contact}</h4>
      <div class="tool-fields">
        <TextField
          label={text.channel}
          value={notes.channel}
          maxLength={relationshipsLimits.text}
          onCommit={(channel) => {
            acts.change(patchNotes(id, { channel }));
          }}
        />
        {(['wanted', 'actual'] as const).map((key) => (
          <NumberField
            key={key}
            label={text[key]}
            value={notes[key]}
            min={0}
            max={rhythm}
            step={1}
            hint={key === 'wanted' ? text.rhythmHint : undefined}
            invalid={fill(invalid.rhythm, { max: rhythm })}
            onCommit={(value) => {
              acts.change(patchNotes(id, { [key]: value }));
            }}
          />
        ))}
        <DayField
          label={text.last}
          value={notes.lastContact}
          invalid={invalid.date}
          onCommit={(lastContact) => {
            acts.change(patchNotes(id, { lastContact }));
          }}
        />
      </div>
    </div>
  );
}
