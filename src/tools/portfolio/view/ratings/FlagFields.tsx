import { Notice } from '../../../../ui/Notice.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import type { InputWords } from '../../chart.ts';
import { change, type AccountResult, type PortfolioInputs } from '../../state.ts';
import { flagsOf, setFlags } from '../../state/ratings.ts';
import { flagNames } from '../flags.ts';

export interface FlagFieldsProps {
  readonly words: InputWords;
  readonly inputs: PortfolioInputs;
  readonly account: AccountResult;
}

export function FlagFields({ words, inputs, account }: FlagFieldsProps) {
  const { flag, ratings } = words.text;
  const flags = flagsOf(inputs, account.id);
  const any = flagNames.some((name) => flags[name]);
  return (
    <section class="portfolio-card-axis">
      <h4>{ratings.flags}</h4>
      <div class="portfolio-checks">
        {flagNames.map((name) => (
          <label key={name} class="portfolio-check">
            <input
              type="checkbox"
              checked={flags[name]}
              onChange={(event) => change(setFlags(account.id, { [name]: event.currentTarget.checked }))}
            />
            <span>
              {flag[name].name}
              <span class="tool-small"> {flag[name].about}</span>
            </span>
          </label>
        ))}
      </div>
      {account.emergingProposed && !flags.emerging ? <Notice kind="info">{flag.proposedAbout}</Notice> : null}
      {any ? (
        <div class="portfolio-pairs">
          <TextField
            label={flag.reason}
            value={flags.reason}
            hint={flags.reason === '' ? flag.missingReason : undefined}
            onCommit={(reason) => change(setFlags(account.id, { reason }), `reason ${account.id}`)}
          />
          <TextField
            label={flag.reviewDate}
            type="date"
            value={flags.reviewDate}
            onCommit={(reviewDate) => change(setFlags(account.id, { reviewDate }))}
          />
        </div>
      ) : null}
    </section>
  );
}
