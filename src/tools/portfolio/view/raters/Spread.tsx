import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { SpreadTable } from '../../../../ui/SpreadTable.tsx';
import { figure } from '../../chart.ts';
import { points, shadeOf } from '../../chart/raters.ts';
import type { ReportProps } from './raters-props.ts';
import { WhoSaidWhat } from './WhoSaidWhat.tsx';

const firstRows = 15;
const moreRows = 50;

export function Spread(props: ReportProps) {
  const { words, names, report } = props;
  const { table: text } = words.raters;
  const [shown, setShown] = useState(firstRows);
  const [open, setOpen] = useState<string | null>(null);
  const { accounts, criteria } = report.table;
  const rest = accounts.length - shown;
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.heading}</h3>
      <SpreadTable
        caption={text.caption}
        corner={text.account}
        columns={criteria.map(({ id }) => names.criterion(id))}
        endHead={text.mean}
        rows={accounts.slice(0, shown).map(({ id, cells, spread }) => ({
          id,
          name: names.account(id),
          cells: cells.map(({ range }) => ({ text: points(words, range), shade: shadeOf(range) })),
          end: figure(words, spread, 1),
        }))}
        feet={[
          { name: text.meanOf, cells: [...criteria.map(({ spread }) => figure(words, spread, 1)), ''] },
          {
            name: text.concordance,
            cells: [...criteria.map(({ concordance }) => figure(words, concordance?.w ?? null, 2)), ''],
          },
        ]}
        unfold={(account) => fill(text.unfold, { account })}
        open={open}
        onOpen={setOpen}
        unfolded={(id) => <WhoSaidWhat {...props} accountId={id} />}
      />
      {rest > 0 ? (
        <button type="button" class="ui-button portfolio-more" onClick={() => setShown(shown + moreRows)}>
          {fill(text.more, { n: Math.min(rest, moreRows) })}
        </button>
      ) : null}
      <p class="tool-small">
        {text.few} {text.concordanceAbout}
      </p>
    </section>
  );
}
