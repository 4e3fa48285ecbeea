import { fill } from '../../../i18n/fill.ts';
import { useUniqueId } from '../../../ui/use-unique-id.ts';
import type { Words } from '../chart.ts';
import { positions, type Dimension, type Position } from '../schema.ts';

export interface PositionChoiceProps {
  readonly words: Words;
  readonly dimension: Dimension;
  readonly value: Position | null;
  /** Null shows the choice and takes no other. */
  readonly onChange: ((position: Position) => void) | null;
}

/** The three positions with their anchors in words side by side; native radio buttons. */
export function PositionChoice({ words, dimension, value, onChange }: PositionChoiceProps) {
  const { text } = words;
  const name = useUniqueId();
  const anchors = text.dimension[dimension];
  return (
    <fieldset class="stance-choice">
      <legend class="ui-hidden">{fill(text.inputs.position, { name: anchors.name })}</legend>
      {positions.map((position) => (
        <label key={position} class={position === value ? 'stance-option stance-chosen' : 'stance-option'}>
          {onChange ? (
            <input
              type="radio"
              name={name}
              value={position}
              checked={position === value}
              onChange={() => {
                onChange(position);
              }}
            />
          ) : (
            <span class="stance-still-mark" aria-hidden="true" />
          )}
          <span>
            <strong>{text.position[position]}</strong>
            <span class="stance-anchor">{anchors[position]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
