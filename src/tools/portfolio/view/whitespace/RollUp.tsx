import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { rollUpCells, rollUpHeads } from '../../chart/whitespace.ts';
import { offeringName, type WhitespaceWords } from '../../chart/whitespace-words.ts';
import type { PortfolioInputs } from '../../state.ts';
import { offeringLines, type WhitespaceResult, type WhitespaceTotals } from '../../state/whitespace.ts';
import { ScrollBox } from '../ScrollBox.tsx';
import { CellLines } from './CellLines.tsx';
import { accountLines } from './account-lines.ts';

export interface RollUpProps {
  readonly words: WhitespaceWords;
  readonly inputs: PortfolioInputs;
  readonly result: WhitespaceResult;
}

const ways = ['offerings', 'accounts'] as const;
type Way = (typeof ways)[number];

interface Line {
  readonly id: string;
  readonly name: string;
  readonly totals: WhitespaceTotals;
}

const firstLines = 12;
const moreLines = 50;

/** The most open first: that is what the roll-up is looked at for. */
function linesOf(way: Way, { words, inputs, result }: RollUpProps): readonly Line[] {
  if (way === 'accounts') {
    const lines = result.accounts.map(({ accountId: id, name, totals }) => ({ id, name, totals }));
    return lines.toSorted((a, b) => b.totals.open - a.totals.open);
  }
  return inputs.whitespace.offerings.flatMap((offering, at) => {
    const totals = result.offerings[at];
    return totals ? [{ id: offering.id, name: offeringName(words, offering), totals }] : [];
  });
}

export function RollUp(props: RollUpProps) {
  const { words, result } = props;
  const { rollUp: text } = words.space;
  const [way, setWay] = useState<Way>('offerings');
  const [open, setOpen] = useState<string | null>(null);
  const [shown, setShown] = useState(firstLines);
  const lines = linesOf(way, props);
  const rest = lines.length - shown;
  const caption = text.caption[way];
  const first = way === 'offerings' ? words.space.offerings.name : words.space.account;
  return (
    <section class="tool-block">
      <h4 class="tool-finding">{text.heading}</h4>
      <SegmentedControl
        label={text.by}
        value={way}
        segments={ways.map((value) => ({ value, label: text.ways[value] }))}
        onChange={setWay}
      />
      <ScrollBox label={caption}>
        <table class="tool-table space-roll-up">
          <caption class="ui-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {rollUpHeads(words).map((head) => (
                <th key={head} scope="col" class="ui-figure">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, shown).map((line) => (
              <RollUpLine
                key={line.id}
                {...props}
                way={way}
                line={line}
                open={open === line.id}
                onToggle={(next) => setOpen(next ? line.id : null)}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{text.total}</th>
              {rollUpCells(words, result.total).map((cell, at) => (
                <td key={at} class="ui-figure">
                  {cell}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </ScrollBox>
      {rest > 0 ? (
        <button type="button" class="ui-button portfolio-more" onClick={() => setShown(shown + moreLines)}>
          {fill(text.more, { n: Math.min(rest, moreLines) })}
        </button>
      ) : null}
      <p class="tool-small">{words.space.convention}</p>
    </section>
  );
}

interface RollUpLineProps extends RollUpProps {
  readonly way: Way;
  readonly line: Line;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

function RollUpLine({ words, inputs, result, way, line, open, onToggle }: RollUpLineProps) {
  const { rollUp: text } = words.space;
  const cells = rollUpCells(words, line.totals);
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            class="tool-unfold"
            aria-expanded={open}
            title={fill(text.unfold, { name: line.name })}
            onClick={() => onToggle(!open)}
          >
            {line.name}
          </button>
        </th>
        {cells.map((cell, at) => (
          <td key={at} class="ui-figure">
            {cell}
          </td>
        ))}
      </tr>
      {open ? (
        <tr class="portfolio-why">
          <td colSpan={cells.length + 1}>
            <CellLines
              words={words}
              caption={fill(text.lines, { name: line.name })}
              lines={
                way === 'offerings'
                  ? offeringLines(result, line.id).map(({ rowId, ...cell }) => ({
                      ...cell,
                      name: result.rows.find(({ id }) => id === rowId)?.name ?? '',
                    }))
                  : accountLines(words, inputs, result, line.id)
              }
            />
          </td>
        </tr>
      ) : null}
    </>
  );
}
