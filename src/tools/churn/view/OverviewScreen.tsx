import { fill } from '../../../i18n/fill.ts';
import { PlainTable } from '../../../workbench/PlainTable.tsx';
import { overviewFinding, overviewTable } from '../chart.ts';
import { chooseAccount } from '../state/changes.ts';
import type { LiveProps } from './churn-props.ts';

/** All accounts side by side, the most at risk first. */
export function OverviewScreen({ words, result, change, onScreen }: LiveProps) {
  const { overview: text, judgement } = words.text;
  const { lines, foot, ...table } = overviewTable(result, words);
  return (
    <div class="tool-screen">
      <section class="tool-block">
        <h3 class="tool-answer">{overviewFinding(words, result)}</h3>
        {lines.length > 0 ? (
          <PlainTable
            {...table}
            rows={lines.map(({ id, name, cells }) => [
              <button
                key={id}
                type="button"
                class="ui-link-button"
                aria-label={fill(text.look, { account: name })}
                onClick={() => {
                  change(chooseAccount(id));
                  onScreen('account');
                }}
              >
                {name}
              </button>,
              ...cells,
            ])}
            foot={[foot]}
          />
        ) : null}
        {result.untouched > 0 ? <p>{fill(text.untouched, { n: result.untouched })}</p> : null}
        <p class="tool-small">{judgement}</p>
      </section>
    </div>
  );
}
