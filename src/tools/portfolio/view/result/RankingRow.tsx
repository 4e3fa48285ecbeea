import { fill } from '../../../../i18n/fill.ts';
import { Lazy } from '../../../../workbench/Lazy.tsx';
import { compact, figure, scoreMarks, type Words } from '../../chart.ts';
import type { AccountResult, PortfolioInputs } from '../../state.ts';
import { flagNames } from '../flags.ts';
import { RolePill } from './RolePill.tsx';

export interface RankingRowProps {
  readonly words: Words;
  readonly account: AccountResult;
  readonly inputs: PortfolioInputs;
  readonly chosen: boolean;
  readonly open: boolean;
  readonly onToggle: (id: string | null) => void;
}

const columns = 9;

const derivation = () => import('./load-derivation.tsx');
const loadDerivation = {
  en: async () => (await derivation()).loadDerivation('en'),
  zh: async () => (await derivation()).loadDerivation('zh'),
} as const;

function ScoreCell({ words, account }: { readonly words: Words; readonly account: AccountResult }) {
  const { score, low, high } = account;
  if (score === null || low === null || high === null) return <>{words.text.table.unscored}</>;
  const marks = scoreMarks(score, low, high);
  return (
    <span class="portfolio-score">
      <strong>{figure(words, score, 1)}</strong>
      <svg viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
        <line class="portfolio-score-track" x1="0" x2="100" y1="1" y2="1" />
        <line class="portfolio-score-range" x1={marks.low} x2={marks.high} y1="1" y2="1" />
        <line class="portfolio-score-mark" x1={marks.score} x2={marks.score} y1="0" y2="2" />
      </svg>
      <span class="portfolio-score-ends">
        {fill(words.text.table.ends, { low: figure(words, low, 1), high: figure(words, high, 1) })}
      </span>
    </span>
  );
}

function Flags({ words, account }: { readonly words: Words; readonly account: AccountResult }) {
  const { flag } = words.text;
  const set = flagNames.filter((name) => account.flags[name]);
  return (
    <>
      {set.map((name) => (
        <span key={name} class="portfolio-flag" title={flag[name].about}>
          {flag[name].name}
        </span>
      ))}
      {account.emergingProposed && !account.flags.emerging ? (
        <span class="portfolio-flag portfolio-flag-proposed" title={flag.proposedAbout}>
          {flag.proposed}
        </span>
      ) : null}
    </>
  );
}

export function RankingRow(props: RankingRowProps) {
  const { words, account, inputs, chosen, open, onToggle } = props;
  const { text } = words;
  const heads = text.table;
  const id = `portfolio-why-${account.id}`;
  return (
    <>
      <tr class={chosen ? 'portfolio-chosen' : undefined}>
        <td class="ui-figure" data-head={heads.rank}>
          {chosen ? <span class="portfolio-chosen-mark" role="img" aria-label={heads.chosen} /> : null}
          {figure(words, account.rank, 0)}
        </td>
        <th scope="row">
          <button
            type="button"
            class="tool-unfold"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            title={fill(heads.unfold, { name: account.name })}
            onClick={() => onToggle(open ? null : account.id)}
          >
            {account.name}
          </button>
        </th>
        <td
          class={account.net !== null && account.net < 0 ? 'ui-figure ui-figure-negative' : 'ui-figure'}
          data-head={heads.net}
        >
          {compact(words, account.net)}
          {account.knownYears > 0 && account.knownYears < account.years.length ? (
            <span class="portfolio-partial">{fill(heads.partial, { n: account.knownYears })}</span>
          ) : null}
        </td>
        <td class="ui-figure" data-head={text.axis.attractiveness.name}>
          {figure(words, account.attractiveness, 1)}
        </td>
        <td class="ui-figure" data-head={text.axis.position.name}>
          {figure(words, account.position, 1)}
        </td>
        <td class="ui-nowrap" data-head={heads.score}>
          <ScoreCell words={words} account={account} />
        </td>
        <td data-head={heads.role}>
          <RolePill text={text} role={account.role ?? 'open'} />
        </td>
        <td class={`portfolio-gate-${account.eligibility} ui-nowrap`} data-head={heads.gates}>
          {text.eligibility[account.eligibility]}
        </td>
        <td data-head={heads.flags}>
          <Flags words={words} account={account} />
        </td>
      </tr>
      {open ? (
        <tr id={id} class="portfolio-why">
          <td colSpan={columns}>
            <Lazy quiet load={loadDerivation[words.locale]} props={{ words, account, inputs }} />
          </td>
        </tr>
      ) : null}
    </>
  );
}
