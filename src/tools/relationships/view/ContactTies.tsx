import { Select } from '../../../ui/Select.tsx';
import { PersonPicker } from '../../../workbench/people/PersonPicker.tsx';
import { gradeChoice, personName } from '../chart.ts';
import { grades } from '../schema.ts';
import { setLink } from '../state/changes.ts';
import type { ContactFormProps } from './ContactForm.tsx';

const none = 'none';
/** A tie begins as one that holds; the reader says how strong it is. */
const firstStrength = 1;

/** Who of ours knows the contact, and how well. */
export function ContactTies({ words, result, contact, acts }: ContactFormProps) {
  const { contacts: text, strength } = words.text;
  const { id, links } = contact;
  const linked = links.map((link) => link.id);
  return (
    <div class="tool-block">
      <h4 class="relationships-part">{text.ties}</h4>
      <p class="tool-small">{text.tiesLead}</p>
      <div class="relationships-ties">
        {links.map((link) => (
          <Select
            key={link.id}
            label={personName(result.ours, link.id)}
            value={String(link.strength)}
            options={[
              ...grades.map((grade) => ({
                value: String(grade),
                label: gradeChoice(words, strength.anchors, grade),
              })),
              { value: none, label: strength.none },
            ]}
            onChange={(value) => {
              acts.change(setLink(id, link.id, value === none ? null : Number(value)));
            }}
          />
        ))}
      </div>
      <PersonPicker
        key={linked.length}
        label={text.addTie}
        exclude={linked}
        onPick={({ personId, document }) => {
          acts.changeBoth(document, setLink(id, personId, firstStrength));
        }}
      />
    </div>
  );
}
