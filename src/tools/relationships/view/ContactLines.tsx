import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/fill.ts';
import { Select } from '../../../ui/Select.tsx';
import { newId } from '../../../workspace/new-id.ts';
import { personName } from '../chart.ts';
import { lineKinds, type Line, type LineKind } from '../schema.ts';
import { addLine, removeLine } from '../state/changes.ts';
import type { ContactFormProps } from './ContactForm.tsx';

/** Lines of influence and conflict between the customer's people. */
export function ContactLines({ words, result, contact, acts }: ContactFormProps) {
  const { contacts: text } = words.text;
  const [kind, setKind] = useState<LineKind>('influence');
  const [to, setTo] = useState('');
  const others = result.contacts.filter(({ id }) => id !== contact.id);
  const target = others.find(({ id }) => id === to) ?? others[0];
  const own = result.lines.filter((line) => line.from === contact.id || line.to === contact.id);
  const sentence = (line: Line) =>
    fill(text.lineSentences[line.kind], {
      from: personName(result.contacts, line.from),
      to: personName(result.contacts, line.to),
    });
  return (
    <div class="tool-block">
      <h4 class="relationships-part">{text.lines}</h4>
      <p class="tool-small">{target === undefined ? text.one : text.linesLead}</p>
      {own.length > 0 ? (
        <ul class="relationships-lines">
          {own.map((line) => (
            <li key={line.id}>
              <span>{sentence(line)}</span>
              <button
                type="button"
                class="ui-icon-button"
                aria-label={fill(text.removeLine, { line: sentence(line) })}
                onClick={() => {
                  acts.change(removeLine(line.id));
                }}
              >
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M3.5 3.5l9 9m0-9l-9 9" />
                </svg>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {target === undefined ? null : (
        <div class="tool-fields">
          <Select
            label={text.lineKind}
            value={kind}
            options={lineKinds.map((value) => ({ value, label: text.kinds[value] }))}
            onChange={setKind}
          />
          <Select
            label={text.lineTo}
            value={target.id}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setTo}
          />
          <button
            type="button"
            class="ui-button"
            onClick={() => {
              acts.change(addLine(newId(), contact.id, target.id, kind));
            }}
          >
            {text.addLine}
          </button>
        </div>
      )}
    </div>
  );
}
