import { fill } from '../../../i18n/fill.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { PlainTable } from '../../../workbench/PlainTable.tsx';
import {
  healthTable,
  levelsTable,
  lostTable,
  mapFinding,
  matrixTable,
  measuresTable,
  ofAllSentence,
  overdueTable,
  pairsSentence,
  percent,
  rolesTable,
  signed,
  threadsTable,
  unknownTable,
} from '../chart.ts';
import { AccountChoice, type AccountProps } from './AccountChoice.tsx';
import { ThresholdFields } from './ThresholdFields.tsx';

/** What the map covers, what would be lost, and what nobody knows. */
export function RiskScreen(props: AccountProps) {
  const { words, result } = props;
  const { risk, thresholds } = words.text;
  return (
    <div class="tool-screen">
      <div class="tool-block">
        <AccountChoice {...props} />
        {result.account === null ? null : <p class="tool-answer">{mapFinding(words, result)}</p>}
      </div>
      {result.contacts.length === 0 ? <p class="tool-lead">{risk.empty}</p> : <Risks {...props} />}
      <Disclosure summary={thresholds.heading}>
        <ThresholdFields {...props} />
      </Disclosure>
    </div>
  );
}

function Risks(props: AccountProps) {
  const { words, result } = props;
  const { risk } = words.text;
  return (
    <>
      <LeftOut {...props} />
      <section class="tool-block">
        <h3 class="tool-finding">{risk.measures}</h3>
        <div class="relationships-words">
          <PlainTable {...measuresTable(result, words)} hideCaption />
        </div>
        <Mood {...props} />
      </section>
      <section class="tool-block relationships-matrix">
        <h3 class="tool-finding">{risk.matrix}</h3>
        {result.contacts.every(({ links }) => links.length === 0) ? (
          <p>{risk.noMatrix}</p>
        ) : (
          <PlainTable {...matrixTable(result, words)} />
        )}
      </section>
      <section class="tool-block">
        <h3 class="tool-finding">{risk.roles}</h3>
        <div class="relationships-words">
          <PlainTable {...rolesTable(result, words)} hideCaption />
        </div>
        <PlainTable {...levelsTable(result, words)} hideCaption />
        <p class="tool-small">{pairsSentence(result, words)}</p>
      </section>
      <section class="tool-block">
        <h3 class="tool-finding">{risk.overdue}</h3>
        {result.overdue.length === 0 ? (
          <p>{risk.noOverdue}</p>
        ) : (
          <PlainTable {...overdueTable(result, words)} hideCaption />
        )}
      </section>
      <section class="tool-block relationships-words">
        <h3 class="tool-finding">{risk.unknown}</h3>
        {result.contacts.every(({ unknown }) => unknown.length === 0) ? (
          <p>{risk.noUnknown}</p>
        ) : (
          <PlainTable {...unknownTable(result, words)} hideCaption />
        )}
      </section>
    </>
  );
}

function LeftOut({ words, result }: AccountProps) {
  const { risk } = words.text;
  const { worst } = result.threads;
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{risk.threads}</h3>
      <PlainTable {...threadsTable(result, words)} hideCaption />
      <p class="tool-small">{ofAllSentence(words, result)}</p>
      {worst === null ? (
        <p>{risk.noThreads}</p>
      ) : (
        <Disclosure
          summary={fill(risk.derivation, { share: percent(words, worst.share, 1), name: worst.person.name })}
        >
          <PlainTable {...lostTable(worst, words)} hideCaption />
        </Disclosure>
      )}
    </section>
  );
}

function Mood({ words, result }: AccountProps) {
  const table = healthTable(result, words);
  if (table === null) return null;
  return (
    <Disclosure
      summary={fill(words.text.risk.healthDerivation, {
        mean: signed(words, result.covering.health?.mean ?? null, 2),
      })}
    >
      <PlainTable {...table} hideCaption />
    </Disclosure>
  );
}
