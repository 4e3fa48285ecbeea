import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { placesFinding } from '../../chart/certainty/findings.ts';
import { hasLaterPlaces, placeCells, placesKept } from '../../chart/certainty/tables.ts';
import { accountName, type ToldCertainty } from '../../chart/certainty/told.ts';
import { figure } from '../../chart.ts';
import { ScrollBox } from '../ScrollBox.tsx';

const firstRows = 24;
const moreRows = 50;

/** How often each account takes each place: the figure in every cell, and the darker the more often. */
export function Places({ told }: { readonly told: ToldCertainty }) {
  const { words, certain } = told;
  const { shares } = words.certainty;
  const [shown, setShown] = useState(firstRows);
  const rest = certain.accounts.length - shown;
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{placesFinding(told)}</h3>
      <PlaceTable told={told} rows={shown} />
      {rest > 0 ? (
        <button
          type="button"
          class="ui-button portfolio-more"
          onClick={() => {
            setShown(shown + moreRows);
          }}
        >
          {fill(shares.more, { n: Math.min(rest, moreRows) })}
        </button>
      ) : null}
    </section>
  );
}

export function PlaceTable({ told, rows }: { readonly told: ToldCertainty; readonly rows: number }) {
  const { words, certain } = told;
  const { places, shares } = words.certainty;
  return (
    <ScrollBox label={places.caption}>
      <table class="tool-table portfolio-places">
        <caption>{places.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{shares.account}</th>
            {Array.from({ length: placesKept(told) }, (_, at) => (
              <th key={at} scope="col" class={at === certain.first ? 'portfolio-places-cut' : undefined}>
                {figure(words, at + 1, 0)}
              </th>
            ))}
            {hasLaterPlaces(told) ? <th scope="col">{places.later}</th> : null}
          </tr>
        </thead>
        <tbody>
          {certain.accounts.slice(0, rows).map((account) => (
            <tr key={account.id}>
              <th scope="row">{accountName(told, account.id)}</th>
              {placeCells(told, account).map(({ level, text }, at) => (
                <td
                  key={at}
                  class={`portfolio-heat portfolio-heat-${level}${at === certain.first ? ' portfolio-places-cut' : ''}`}
                >
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
