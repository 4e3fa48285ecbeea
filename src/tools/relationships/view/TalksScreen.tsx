import { useState } from 'preact/hooks';
import { useStore } from '@nanostores/preact';
import { fill } from '../../../i18n/fill.ts';
import { localePath } from '../../../i18n/path.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Select } from '../../../ui/Select.tsx';
import { newId } from '../../../workspace/new-id.ts';
import { PlainTable } from '../../../workbench/PlainTable.tsx';
import {
  actionsTable,
  actionText,
  plannedSentence,
  pointsNote,
  priorityTable,
  proposedDay,
  shownTalks,
  standing,
  talkReasons,
} from '../chart.ts';
import type { Talk } from '../model.ts';
import { $workspace } from '../state.ts';
import { planTalk, takeBackTalk } from '../state/document.ts';
import { AccountChoice, type AccountProps } from './AccountChoice.tsx';
import { DayField } from '../../../workbench/DayField.tsx';
import type { Acts, RelationshipsProps } from './relationships-props.ts';

/** The next conversations with their reasons, each put among the document's actions by one click. */
export function TalksScreen(props: AccountProps & { readonly acts: Acts }) {
  const { words, result } = props;
  const { talks: text, gifts } = words.text;
  const shown = result.talks.slice(0, shownTalks);
  return (
    <div class="tool-screen">
      <div class="tool-block">
        <AccountChoice {...props} />
        <p class="tool-lead">
          {result.contacts.length === 0 ? text.empty : shown.length === 0 ? text.nothing : text.lead}
        </p>
      </div>
      {shown.length > 0 ? (
        <ol class="relationships-talks">
          {shown.map((talk) => (
            <TalkCard key={talk.contact.id} {...props} talk={talk} />
          ))}
        </ol>
      ) : null}
      <Actions words={words} />
      {shown.length > 0 ? (
        <Disclosure summary={text.priority}>
          <div class="tool-block">
            <p class="tool-small">{pointsNote(words)}</p>
            <PlainTable {...priorityTable(result, words)} hideCaption />
          </div>
        </Disclosure>
      ) : null}
      <p class="tool-small">{gifts}</p>
    </div>
  );
}

interface TalkCardProps extends RelationshipsProps {
  readonly acts: Acts;
  readonly talk: Talk;
}

function TalkCard({ words, result, acts, talk }: TalkCardProps) {
  const { talks: text } = words.text;
  const { contact, planned } = talk;
  const [owner, setOwner] = useState<string | null>(null);
  const [start, setStart] = useState(() => proposedDay(result));
  const chosen = owner ?? talk.owner?.id ?? '';
  return (
    <li class="tool-block relationships-talk">
      <h3 class="tool-finding">{contact.name}</h3>
      <p class="tool-small">{standing(words, contact).join(' · ')}</p>
      <ul>
        {talkReasons(words, talk, result).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {planned ? (
        <div class="tool-buttons">
          <p role="status">{plannedSentence(words, planned)}</p>
          <button
            type="button"
            class="ui-button ui-button-quiet"
            aria-label={fill(text.takeBackLabel, { name: contact.name })}
            onClick={() => {
              acts.changeDocument(takeBackTalk(planned.id));
            }}
          >
            {text.takeBack}
          </button>
        </div>
      ) : (
        <div class="relationships-plan">
          <Select
            label={text.who}
            value={chosen}
            options={[
              { value: '', label: text.nobody },
              ...result.ours.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={setOwner}
          />
          <DayField label={text.when} value={start} invalid={words.text.invalid.date} onCommit={setStart} />
          <button
            type="button"
            class="ui-button ui-button-primary"
            aria-label={fill(text.planLabel, { name: contact.name })}
            onClick={() => {
              acts.changeDocument(
                planTalk(
                  {
                    contactId: contact.id,
                    text: actionText(words, talk, result),
                    owner: result.ours.find(({ id }) => id === chosen)?.name ?? '',
                    start,
                  },
                  newId(),
                ),
              );
            }}
          >
            {text.plan}
          </button>
        </div>
      )}
    </li>
  );
}

/** What this map has put among the document's actions so far. */
function Actions({ words }: Pick<RelationshipsProps, 'words'>) {
  const { talks: text } = words.text;
  const actions = useStore($workspace)?.actions ?? [];
  const table = actionsTable(actions, words);
  return (
    <section class="tool-block relationships-words">
      <h3 class="tool-finding">{text.list}</h3>
      {table.rows.length === 0 ? (
        <p class="tool-small">{text.noActions}</p>
      ) : (
        <PlainTable {...table} hideCaption />
      )}
      {table.rows.length > 0 ? (
        <p>
          <a href={`${localePath(words.locale, 'workspace/', import.meta.env.BASE_URL)}#actions`}>
            {text.toActions}
          </a>
        </p>
      ) : null}
    </section>
  );
}
