import { fill } from '../../../../i18n/fill.ts';
import { NumberField } from '../../../../ui/NumberField.tsx';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { Select } from '../../../../ui/Select.tsx';
import { money, plainNumber, signOfMoney } from '../../chart.ts';
import { offeringName, type WhitespaceWords } from '../../chart/whitespace-words.ts';
import { change, portfolioLimits, type PortfolioInputs } from '../../state.ts';
import { own } from '../../model/own.ts';
import { neighbours } from '../../state/ratings.ts';
import {
  cellStates,
  enterCells,
  type CellEntry,
  type Offering,
  type WhitespaceResult,
  type WhitespaceRow,
} from '../../state/whitespace.ts';

export interface SpaceCardProps {
  readonly words: WhitespaceWords;
  readonly inputs: PortfolioInputs;
  readonly result: WhitespaceResult;
  readonly rowId: string | null;
  readonly onRow: (id: string) => void;
}

/** One row of the grid as a form, for a phone or a conversation. */
export function SpaceCard({ words, inputs, result, rowId, onRow }: SpaceCardProps) {
  const { space } = words;
  const { account: row, index, before, after } = neighbours(result.rows, rowId);
  if (!row) return null;
  return (
    <div class="portfolio-card">
      <div class="portfolio-card-head">
        <Select
          label={inputs.whitespace.rows === 'accounts' ? space.account : space.location}
          value={row.id}
          options={result.rows.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={onRow}
        />
        <div class="tool-buttons">
          <button type="button" class="ui-button" disabled={!before} onClick={() => before && onRow(before)}>
            {space.previous}
          </button>
          <span class="tool-small">{fill(space.position, { n: index, total: result.rows.length })}</span>
          <button type="button" class="ui-button" disabled={!after} onClick={() => after && onRow(after)}>
            {space.next}
          </button>
        </div>
      </div>
      {inputs.whitespace.offerings.map((offering) => (
        <CellFields key={`${row.id} ${offering.id}`} words={words} row={row} offering={offering} />
      ))}
      <p>
        {fill(space.openHint, {
          competitor: money(words, row.totals.competitor),
          could: money(words, row.totals.could),
          open: money(words, row.totals.open),
        })}
      </p>
    </div>
  );
}

interface CellFieldsProps {
  readonly words: WhitespaceWords;
  readonly row: WhitespaceRow;
  readonly offering: Offering;
}

const open = 'open';

function CellFields({ words, row, offering }: CellFieldsProps) {
  const { space } = words;
  const { accountId, locationId } = row;
  const cell = own(row.cells, offering.id);
  const enter = (entry: CellEntry, merge?: string) =>
    change(enterCells([{ accountId, locationId, offeringId: offering.id, entry }]), merge);
  const states = [...cellStates, open] as const;
  return (
    <div class="space-cell">
      <SegmentedControl
        label={offeringName(words, offering)}
        value={cell?.state ?? open}
        segments={states.map((value) => ({
          value,
          label: `${space.state[value].mark} ${space.state[value].name}`,
        }))}
        onChange={(state) =>
          enter(state === open ? { kind: 'clear' } : { kind: 'set', state, value: undefined })
        }
      />
      {cell && cell.state !== 'none' ? (
        <NumberField
          label={space.value}
          value={cell.value}
          min={0}
          max={portfolioLimits.figure}
          unit={signOfMoney(words)}
          format={(shown) => plainNumber(words, shown)}
          invalid={space.valueInvalid}
          onCommit={(value) => enter({ kind: 'set', state: null, value }, `space ${row.id} ${offering.id}`)}
        />
      ) : null}
    </div>
  );
}
