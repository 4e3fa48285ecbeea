import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import {
  accountsFinding,
  accountsTable,
  contactsTable,
  healthTable,
  levelsTable,
  lostTable,
  mapFinding,
  mapPicture,
  matrixTable,
  measuresTable,
  noteSentence,
  ofAllSentence,
  overdueTable,
  pairsSentence,
  reading,
  rolesTable,
  talksTable,
  threadsTable,
  type TableData,
  unknownTable,
} from '../../chart.ts';
import { MapDrawing } from '../MapDrawing.tsx';
import { MapLegend } from '../MapLegend.tsx';
import type { RelationshipsProps } from '../relationships-props.ts';

type Printed = Omit<RelationshipsProps, 'acts'>;

/** The map of one account with everything that follows from it. */
export function PrintResult(props: Printed) {
  const { words, result } = props;
  const { text } = words;
  return (
    <>
      <h2>{mapFinding(words, result)}</h2>
      <p>{reading(words, result).join(text.sentenceGap)}</p>
      {result.notes.map((note) => (
        <p key={note.code}>{noteSentence(words, note, result)}</p>
      ))}
      <div class="relationships-print-map">
        <MapDrawing
          words={words}
          result={result}
          picture={mapPicture(result, words)}
          chosen={null}
          leftOut={null}
          onChoose={null}
        />
        <MapLegend words={words} result={result} />
      </div>
      <PrintTables {...props} />
      <p>{text.reading.judgement}</p>
      <p>{text.gifts}</p>
      <p>{text.privacy}</p>
    </>
  );
}

function PrintTables({ words, result }: Printed) {
  const { risk, talks, contacts } = words.text;
  const { worst } = result.threads;
  const mood = healthTable(result, words);
  return (
    <>
      <h2>{talks.priorityTable}</h2>
      <Worded {...talksTable(result, words)} />
      <h2>{risk.threads}</h2>
      <PlainTable {...threadsTable(result, words)} hideCaption />
      <p>{ofAllSentence(words, result)}</p>
      {worst ? <PlainTable {...lostTable(worst, words)} /> : null}
      <h2>{risk.measures}</h2>
      <Worded {...measuresTable(result, words)} />
      {mood ? <PlainTable {...mood} /> : null}
      <h2>{risk.matrix}</h2>
      <PlainTable {...matrixTable(result, words)} />
      <h2>{risk.roles}</h2>
      <Worded {...rolesTable(result, words)} />
      <PlainTable {...levelsTable(result, words)} hideCaption />
      <p>{pairsSentence(result, words)}</p>
      <h2>{risk.overdue}</h2>
      <PlainTable {...overdueTable(result, words)} hideCaption />
      <h2>{risk.unknown}</h2>
      <Worded {...unknownTable(result, words)} />
      <h2>{contacts.needs}</h2>
      <Worded {...contactsTable(result, words)} />
      <h2>{accountsFinding(words, result)}</h2>
      <PlainTable {...accountsTable(result, words)} hideCaption />
    </>
  );
}

/** A table of words, which stand left. */
function Worded(table: TableData) {
  return (
    <div class="relationships-words">
      <PlainTable {...table} hideCaption />
    </div>
  );
}
