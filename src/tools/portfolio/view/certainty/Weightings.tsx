import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import { otherChoices, weightingsFinding } from '../../chart/certainty/findings.ts';
import { listRows, tauTexts, weightingNames, weightingRows } from '../../chart/certainty/tables.ts';
import { accountName, type ToldCertainty } from '../../chart/certainty/told.ts';
import { ScrollBox } from '../ScrollBox.tsx';

/** The ways of weighing side by side: does the choice differ? */
export function Weightings({ told }: { readonly told: ToldCertainty }) {
  const { weightings: text, account } = told.words.certainty;
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{weightingsFinding(told)}</h3>
      {otherChoices(told).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Lists told={told} />
      <p class="tool-small">{text.about}</p>
      <Disclosure summary={text.weights}>
        <PlainTable
          caption={text.weightsCaption}
          head={[account.criterion, ...weightingNames(told)]}
          rows={weightingRows(told)}
        />
      </Disclosure>
    </section>
  );
}

export function Lists({ told }: { readonly told: ToldCertainty }) {
  const { words, certain } = told;
  const { weightings: text, shares, account } = words.certainty;
  const names = weightingNames(told);
  const inUse = new Set(certain.weightings.find(({ used }) => used)?.list);
  return (
    <ScrollBox label={text.caption}>
      <table class="tool-table portfolio-list">
        <caption class="ui-hidden">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{shares.account}</th>
            {certain.weightings.map(({ id, used }, column) => (
              <th key={id} scope="col" class="ui-figure">
                {names[column]}
                {used ? <span class="portfolio-partial">{text.used}</span> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listRows(told).map(({ id, places }) => (
            <tr key={id} class={inUse.has(id) ? undefined : 'portfolio-only'}>
              <th scope="row">{accountName(told, id)}</th>
              {places.map((place, column) => (
                <td
                  key={column}
                  class={place === account.nothing ? 'ui-figure portfolio-missing' : 'ui-figure'}
                >
                  {place}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.tau}</th>
            {tauTexts(told).map((tau, column) => (
              <td key={column} class="ui-figure">
                {tau}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </ScrollBox>
  );
}
