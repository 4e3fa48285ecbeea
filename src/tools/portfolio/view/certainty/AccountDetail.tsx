import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import { accountSentences, placeShares, tippingRows, weightRows } from '../../chart/certainty/account.ts';
import type { ToldCertainty } from '../../chart/certainty/told.ts';
import type { AccountRobustness } from '../../model/robustness-result.ts';
import { ScrollBox } from '../ScrollBox.tsx';
import { ShareBar } from './ShareBar.tsx';

export interface AccountDetailProps {
  readonly told: ToldCertainty;
  readonly account: AccountRobustness;
}

/** What lies behind one account's share: its places, the weights that make it win, what tips it. */
export function AccountDetail({ told, account }: AccountDetailProps) {
  const { account: text } = told.words.certainty;
  const tippings = tippingRows(told, account);
  return (
    <div class="portfolio-derivation portfolio-sure-detail">
      <p class="portfolio-standing">{accountSentences(told, account).join(told.words.text.sentenceGap)}</p>
      <Places told={told} account={account} />
      <div class="tool-block">
        <PlainTable
          caption={text.weights}
          head={[text.criterion, text.yours, text.onList, text.best]}
          rows={weightRows(told, account)}
        />
        <p class="tool-small">{text.weightsAbout}</p>
        {tippings.length > 0 ? (
          <>
            <PlainTable
              caption={text.tippings}
              head={[text.weight, text.from, text.to, text.change]}
              rows={tippings}
            />
            <p class="tool-small">{text.proportion}</p>
          </>
        ) : null}
      </div>
    </div>
  );
}

function Places({ told, account }: AccountDetailProps) {
  const { account: text } = told.words.certainty;
  return (
    <ScrollBox label={text.places}>
      <table class="tool-table portfolio-place-table">
        <caption>{text.places}</caption>
        <thead>
          <tr>
            <th scope="col">{text.place}</th>
            <th scope="col" colSpan={2}>
              {text.times}
            </th>
          </tr>
        </thead>
        <tbody>
          {placeShares(told, account).map(({ place, part, text: shown }) => (
            <tr key={place}>
              <th scope="row">{place}</th>
              <td class="portfolio-place-bar">
                <ShareBar part={part} />
              </td>
              <td class="ui-figure">{shown}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
