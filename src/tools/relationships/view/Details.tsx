import { fill } from '../../../i18n/fill.ts';
import { colleagueSentence, contactFacts, lineSentences, unknownWords } from '../chart.ts';
import type { RelationshipsProps } from './relationships-props.ts';

/** What is known about the person chosen on the map. */
export function Details({ words, result, acts, id }: RelationshipsProps & { readonly id: string | null }) {
  const { map } = words.text;
  const contact = result.contacts.find((one) => one.id === id);
  const colleague = result.ours.find((one) => one.id === id);
  if (contact === undefined) {
    return (
      <aside class="tool-block relationships-details" aria-label={map.details}>
        {colleague === undefined ? (
          <>
            <p>{map.nothingChosen}</p>
            <p class="tool-small">{map.keys}</p>
          </>
        ) : (
          <>
            <h3 class="tool-finding">{colleague.name}</h3>
            <p>{colleagueSentence(words, colleague, result)}</p>
          </>
        )}
      </aside>
    );
  }
  const inner = lineSentences(words, contact.id, result);
  return (
    <aside class="tool-block relationships-details" aria-label={map.details}>
      <h3 class="tool-finding">{contact.name}</h3>
      <dl class="relationships-facts">
        {contactFacts(words, contact, result).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {inner.length > 0 ? (
          <div>
            <dt>{map.linesHead}</dt>
            {inner.map((sentence) => (
              <dd key={sentence}>{sentence}</dd>
            ))}
          </div>
        ) : null}
      </dl>
      {contact.unknown.length > 0 ? (
        <p class="tool-small">{fill(map.missing, { list: unknownWords(words, contact) })}</p>
      ) : null}
      <button
        type="button"
        class="ui-button"
        onClick={() => {
          acts?.openContact(contact.id);
        }}
      >
        {map.edit}
      </button>
    </aside>
  );
}
