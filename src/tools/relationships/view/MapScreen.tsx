import { useMemo, useState } from 'preact/hooks';
import { Notice } from '../../../ui/Notice.tsx';
import { Select } from '../../../ui/Select.tsx';
import { PlainTable } from '../../../workbench/PlainTable.tsx';
import { useWorkbenchWords } from '../../../workbench/words.ts';
import { isAlarm, leftOutSentence, mapFinding, mapPicture, noteSentence, tiesTable } from '../chart.ts';
import { AccountChoice, type AccountProps } from './AccountChoice.tsx';
import { Details } from './Details.tsx';
import { MapDrawing } from './MapDrawing.tsx';
import { MapLegend } from './MapLegend.tsx';
import { Reading } from './Reading.tsx';

/** The map of one account: who hangs on whom, what stands beside it, and what it says. */
export function MapScreen(props: AccountProps) {
  const { words, result, acts } = props;
  const { map, privacy } = words.text;
  return (
    <div class="tool-screen">
      <div class="tool-block">
        <AccountChoice {...props} />
        {result.account === null ? null : <p class="tool-answer">{mapFinding(words, result)}</p>}
        {result.account !== null && result.contacts.length === 0 ? (
          <div class="tool-block">
            <p class="tool-lead">{map.emptyHint}</p>
            <div class="tool-buttons">
              <button
                type="button"
                class="ui-button ui-button-primary"
                onClick={() => acts?.openScreen('contacts')}
              >
                {map.toContacts}
              </button>
            </div>
          </div>
        ) : null}
      </div>
      {result.contacts.length > 0 ? <Map {...props} /> : null}
      {result.contacts.length > 0 ? <Reading {...props} /> : null}
      <p class="tool-small">{privacy}</p>
    </div>
  );
}

function Map(props: AccountProps) {
  const { words, result, acts } = props;
  const { map } = words.text;
  const shared = useWorkbenchWords().text.chart;
  const [asTable, setAsTable] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const [leftOut, setLeftOut] = useState('');
  const picture = useMemo(() => mapPicture(result, words), [result, words]);
  const out = result.ours.some(({ id }) => id === leftOut) ? leftOut : null;
  return (
    <section
      class="tool-block relationships-map"
      aria-label={map.theirs.replace('{account}', result.account?.name ?? '')}
    >
      <div class="relationships-controls">
        <Select
          label={map.leaveOut}
          value={leftOut}
          options={[
            { value: '', label: map.nobody },
            ...result.threads.people
              .filter(({ held }) => held > 0)
              .map(({ person }) => ({ value: person.id, label: person.name })),
          ]}
          onChange={setLeftOut}
        />
        <p role="status">{out === null ? '' : leftOutSentence(words, out, result)}</p>
      </div>
      {asTable ? (
        <PlainTable {...tiesTable(result, words)} />
      ) : (
        <div class="relationships-pair">
          <div class="tool-block">
            <MapDrawing
              words={words}
              result={result}
              picture={picture}
              chosen={chosen}
              leftOut={out}
              onChoose={acts ? setChosen : null}
            />
            <MapLegend words={words} result={result} />
          </div>
          <Details {...props} id={chosen} />
        </div>
      )}
      <div class="ui-chart-actions">
        <button
          type="button"
          class="ui-link-button"
          onClick={() => {
            setAsTable(!asTable);
          }}
        >
          {asTable ? shared.showChart : shared.showTable}
        </button>
      </div>
      {result.notes.map((note) => (
        <Notice key={note.code} kind={isAlarm(note) ? 'warning' : 'info'}>
          {noteSentence(words, note, result)}
        </Notice>
      ))}
    </section>
  );
}
