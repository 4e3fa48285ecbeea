import { useState } from 'preact/hooks';
import { Select, type Option } from '../../../../ui/Select.tsx';

export interface AddSelectProps {
  readonly label: string;
  /** What the list says while nothing is chosen. */
  readonly choose: string;
  readonly button: string;
  readonly options: readonly Option<string>[];
  readonly onAdd: (value: string) => void;
}

/** A list with a button: an arrow key on a closed list already changes it, and must not add anything. */
export function AddSelect({ label, choose, button, options, onAdd }: AddSelectProps) {
  const [chosen, setChosen] = useState('');
  const known = options.some(({ value }) => value === chosen) ? chosen : '';
  return (
    <div class="portfolio-add">
      <Select
        label={label}
        value={known}
        options={[{ value: '', label: choose }, ...options]}
        onChange={setChosen}
      />
      <button
        type="button"
        class="ui-button"
        disabled={known === ''}
        onClick={() => {
          setChosen('');
          onAdd(known);
        }}
      >
        {button}
      </button>
    </div>
  );
}
