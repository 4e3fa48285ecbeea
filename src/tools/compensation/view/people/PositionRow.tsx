import { fill } from '../../../../i18n/fill.ts';
import { TextField } from '../../../../ui/TextField.tsx';
import { PersonPicker } from '../../../../workbench/people/PersonPicker.tsx';
import { RemoveButton } from '../../../../workbench/RemoveButton.tsx';
import { positionName } from '../../chart.ts';
import { totalOf } from '../../chart/people.ts';
import type { Position } from '../../schema.ts';
import { fillPosition, patchPosition, removePosition } from '../../state/changes.ts';
import { MoneyField, PercentField } from '../fields.tsx';
import type { DesignProps } from './People.tsx';

export interface PositionRowProps extends DesignProps {
  readonly position: Position;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

export function PositionRow({ told, text, change, changeWith, position, isOpen, onOpen }: PositionRowProps) {
  const { words, inputs } = told;
  const { people } = text;
  const name = positionName(told, position);
  const set = (part: Parameters<typeof patchPosition>[1]) => {
    change(patchPosition(position.id, part), `position ${position.id} ${Object.keys(part).join()}`);
  };
  return (
    <tr aria-current={isOpen ? 'true' : undefined}>
      <th scope="row">
        <button
          type="button"
          class="tool-unfold"
          aria-expanded={isOpen}
          aria-label={fill(people.open, { name })}
          onClick={onOpen}
        >
          {name}
        </button>
        {position.personId === null ? (
          <PersonPicker
            label={people.holder}
            exclude={inputs.positions.flatMap(({ personId }) => (personId === null ? [] : [personId]))}
            onPick={({ personId, document }) => {
              changeWith(document, fillPosition(position.id, personId));
            }}
          />
        ) : null}
      </th>
      <td class="compensation-sheet-wide">
        <TextField
          label={people.role}
          value={position.role}
          maxLength={200}
          onCommit={(role) => {
            set({ role: role.trim() });
          }}
        />
      </td>
      {(['base', 'targetVariable'] as const).map((field) => (
        <td key={field} class="compensation-sheet-money">
          <MoneyField
            words={words}
            label={people[field]}
            value={position[field]}
            onCommit={(value) => {
              set({ [field]: value });
            }}
          />
        </td>
      ))}
      <td class="ui-figure compensation-sheet-result">
        <span class="ui-label">{people.total}</span>
        {totalOf(told, position)}
      </td>
      <td>
        <PercentField
          words={words}
          label={people.filled}
          value={position.filled}
          onCommit={(filled) => {
            set({ filled });
          }}
        />
      </td>
      <td class="compensation-sheet-wide">
        <TextField
          label={people.source}
          value={position.source}
          onCommit={(source) => {
            set({ source });
          }}
        />
      </td>
      <td class="compensation-sheet-end">
        <RemoveButton
          label={fill(people.remove, { name })}
          onClick={() => {
            change(removePosition(position.id));
          }}
        />
      </td>
    </tr>
  );
}
