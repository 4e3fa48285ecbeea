import { fill } from '../../../../i18n/fill.ts';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import {
  certaintyFinding,
  certaintyReading,
  listFinding,
  otherChoices,
  placesFinding,
  simulationError,
  weightingsFinding,
} from '../../chart/certainty/findings.ts';
import { listTippingRows, shareRows } from '../../chart/certainty/tables.ts';
import type { ToldCertainty } from '../../chart/certainty/told.ts';
import { figure } from '../../chart.ts';
import { PlaceTable } from '../certainty/Places.tsx';
import { Lists } from '../certainty/Weightings.tsx';

/** How sure the list is, on paper. */
export function PrintCertainty({ told }: { readonly told: ToldCertainty }) {
  const { words, certain } = told;
  const { shares, account, list, settings } = words.certainty;
  const tippings = listTippingRows(told);
  return (
    <section>
      <h2>{certaintyFinding(told)}</h2>
      <p class="portfolio-print-reading">{certaintyReading(told).join(words.text.sentenceGap)}</p>
      <PlainTable
        caption={fill(shares.caption, { first: certain.first })}
        head={[
          shares.account,
          fill(shares.among, { first: certain.first }),
          shares.now,
          shares.mean,
          shares.span,
          shares.tips,
        ]}
        rows={shareRows(told)}
      />
      <p>
        {fill(settings.about, {
          draws: figure(words, certain.draws, 0),
          error: simulationError(words, certain.draws),
        })}
      </p>
      <h2>{listFinding(told)}</h2>
      {tippings.length > 0 ? (
        <PlainTable
          caption={list.caption}
          head={[account.weight, account.from, account.to, account.change, list.leaves]}
          rows={tippings}
        />
      ) : null}
      <h2>{weightingsFinding(told)}</h2>
      {otherChoices(told).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Lists told={told} />
      <h2>{placesFinding(told)}</h2>
      <PlaceTable told={told} rows={certain.accounts.length} />
    </section>
  );
}
