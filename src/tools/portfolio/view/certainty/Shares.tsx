import { useMemo, useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { Select } from '../../../../ui/Select.tsx';
import {
  firstSorting,
  nextSorting,
  sorted,
  type SortKey,
  type Sorting,
} from '../../chart/certainty/tables.ts';
import type { ToldCertainty } from '../../chart/certainty/told.ts';
import { ScrollBox } from '../ScrollBox.tsx';
import { ShareRow } from './ShareRow.tsx';

const firstRows = 24;
const moreRows = 50;

/** The picture and the table in one: a bar an account, sorted by any of its figures. */
export function Shares({ told }: { readonly told: ToldCertainty }) {
  const { shares } = told.words.certainty;
  const [sorting, setSorting] = useState(firstSorting);
  const [shown, setShown] = useState(firstRows);
  const [open, setOpen] = useState<string | null>(null);
  const rows = useMemo(() => sorted(told, sorting), [told, sorting]);
  const rest = rows.length - shown;
  const caption = fill(shares.caption, { first: told.certain.first });
  const sort = (by: SortKey) => {
    setSorting(nextSorting(sorting, by));
  };
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{caption}</h3>
      <SortSelect told={told} sorting={sorting} onSort={sort} />
      <ScrollBox label={caption}>
        <table class="tool-table portfolio-ranking portfolio-shares">
          <caption class="ui-hidden">{caption}</caption>
          <Heads told={told} sorting={sorting} onSort={sort} />
          <tbody>
            {rows.slice(0, shown).map((account) => (
              <ShareRow
                key={account.id}
                told={told}
                account={account}
                open={open === account.id}
                onToggle={setOpen}
              />
            ))}
          </tbody>
        </table>
      </ScrollBox>
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
      <LeftOut told={told} />
    </section>
  );
}

function LeftOut({ told: { words, certain } }: { readonly told: ToldCertainty }) {
  const { shares } = words.certainty;
  const some = certain.scored > certain.accounts.length;
  return (
    <p class="tool-small">
      {some ? `${fill(shares.leftOut, { ...certain.leftOut })}${words.text.sentenceGap}` : null}
      {shares.note}
    </p>
  );
}

interface SortProps {
  readonly told: ToldCertainty;
  readonly sorting: Sorting;
  readonly onSort: (by: SortKey) => void;
}

const keys = ['account', 'among', 'now', 'mean'] as const satisfies readonly SortKey[];

function headOf({ words, certain }: ToldCertainty, key: SortKey): string {
  return fill(words.certainty.shares[key], { first: certain.first });
}

function Heads({ told, sorting, onSort }: SortProps) {
  const { shares } = told.words.certainty;
  return (
    <thead>
      <tr>
        {keys.map((key) => (
          <th
            key={key}
            scope="col"
            class={key === 'now' || key === 'mean' ? 'ui-figure' : undefined}
            aria-sort={sorting.by !== key ? undefined : sorting.down ? 'descending' : 'ascending'}
          >
            <button
              type="button"
              class="portfolio-sort"
              onClick={() => {
                onSort(key);
              }}
            >
              {headOf(told, key)}
            </button>
          </th>
        ))}
        <th scope="col">{shares.tips}</th>
      </tr>
    </thead>
  );
}

/** On a narrow screen, where the heads of the table do not show. */
function SortSelect({ told, sorting, onSort }: SortProps) {
  return (
    <div class="portfolio-sort-select">
      <Select
        label={told.words.certainty.shares.sort}
        value={sorting.by}
        options={keys.map((value) => ({ value, label: headOf(told, value) }))}
        onChange={onSort}
      />
    </div>
  );
}
