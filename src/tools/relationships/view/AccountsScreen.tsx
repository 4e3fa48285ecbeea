import { fill } from '../../../i18n/fill.ts';
import { PlainTable } from '../../../workbench/PlainTable.tsx';
import { accountsFinding, accountsTable } from '../chart.ts';
import { chooseAccount } from '../state/changes.ts';
import type { RelationshipsProps } from './relationships-props.ts';

/** All accounts with contacts, the worst first. */
export function AccountsScreen({ words, result, acts }: RelationshipsProps) {
  const { accounts: text } = words.text;
  const { rows, ...table } = accountsTable(result, words);
  const open = (id: string) => {
    acts?.change(chooseAccount(id));
    acts?.openScreen('map');
  };
  return (
    <div class="tool-screen">
      <p class="tool-answer">{accountsFinding(words, result)}</p>
      {result.overview.length > 0 ? (
        <section class="tool-block">
          <p class="tool-lead">{text.lead}</p>
          <PlainTable
            {...table}
            hideCaption
            rows={result.overview.map(({ id, name }, index) => {
              const [, ...cells] = rows[index] ?? [];
              return [
                <button
                  type="button"
                  class="ui-link-button relationships-open"
                  aria-label={fill(text.open, { name })}
                  onClick={() => {
                    open(id);
                  }}
                >
                  {name}
                </button>,
                ...cells,
              ];
            })}
          />
        </section>
      ) : null}
    </div>
  );
}
