import { fill } from '../../../../i18n/fill.ts';
import { accountName, share, tipSentence, type ToldCertainty } from '../../chart/certainty/told.ts';
import { figure } from '../../chart.ts';
import type { AccountRobustness } from '../../model/robustness-result.ts';
import { AccountDetail } from './AccountDetail.tsx';
import { ShareBar } from './ShareBar.tsx';

export interface ShareRowProps {
  readonly told: ToldCertainty;
  readonly account: AccountRobustness;
  readonly open: boolean;
  readonly onToggle: (id: string | null) => void;
}

const columns = 5;

export function ShareRow({ told, account, open, onToggle }: ShareRowProps) {
  const { words } = told;
  const { shares, verdict } = words.certainty;
  const name = accountName(told, account.id);
  const id = `portfolio-sure-${account.id}`;
  return (
    <>
      <tr class={account.listed ? 'portfolio-chosen' : undefined}>
        <th scope="row">
          <span class="portfolio-share-name">
            <Mark listed={account.listed} label={shares.listed} />
            <button
              type="button"
              class="tool-unfold"
              aria-expanded={open}
              aria-controls={open ? id : undefined}
              title={fill(shares.unfold, { name })}
              onClick={() => {
                onToggle(open ? null : account.id);
              }}
            >
              {name}
            </button>
          </span>
        </th>
        <td>
          <span class="portfolio-share">
            <ShareBar part={account.amongFirst} />
            <strong>{share(told, account.amongFirst)}</strong>
            <span class={`portfolio-verdict portfolio-verdict-${account.verdict}`}>
              {verdict[account.verdict]}
            </span>
          </span>
        </td>
        <td class="ui-figure" data-head={shares.now}>
          {figure(words, account.rank, 0)}
        </td>
        <td class="ui-figure" data-head={shares.mean}>
          {figure(words, account.meanRank, 1)}
        </td>
        <td class="portfolio-tip" data-head={shares.tips}>
          <span>{tipSentence(told, account)}</span>
        </td>
      </tr>
      {open ? (
        <tr id={id} class="portfolio-why">
          <td colSpan={columns}>
            <AccountDetail told={told} account={account} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

/** Keeps its room where there is nothing to mark, so that the names stand below each other. */
function Mark({ listed, label }: { readonly listed: boolean; readonly label: string }) {
  return listed ? (
    <span class="portfolio-chosen-mark" role="img" aria-label={label} />
  ) : (
    <span class="portfolio-no-mark" />
  );
}
