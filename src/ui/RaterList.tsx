import { fill } from '../i18n/fill.ts';
import { Menu } from './Menu.tsx';
import { TextField } from './TextField.tsx';

export interface ListedRater {
  readonly id: string;
  /** Empty is anonymous. */
  readonly name: string;
  /** What an anonymous rater is called. */
  readonly label: string;
  readonly note: string;
}

export interface RaterListText {
  readonly heading: string;
  /** With a slot `rater`, as the three after it. */
  readonly name: string;
  readonly rateAs: string;
  readonly more: string;
  readonly rate: string;
  readonly anonymise: string;
  readonly remove: string;
}

export interface RaterListProps {
  readonly raters: readonly ListedRater[];
  readonly text: RaterListText;
  readonly maxLength: number;
  readonly onName: (id: string, name: string) => void;
  readonly onRate: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** People whose ratings are kept apart: their names, how much they have rated, and what can be done about each. */
export function RaterList({ raters, text, maxLength, onName, onRate, onRemove }: RaterListProps) {
  return (
    <ul class="ui-raters" aria-label={text.heading}>
      {raters.map(({ id, name, label, note }) => {
        const called = { rater: name || label };
        return (
          <li key={id} class="ui-rater">
            <TextField
              label={fill(text.name, called)}
              hideLabel
              value={name}
              placeholder={label}
              maxLength={maxLength}
              onCommit={(next) => {
                onName(id, next);
              }}
            />
            <span class="ui-rater-note">{note}</span>
            <button
              type="button"
              class="ui-link-button ui-nowrap"
              aria-label={fill(text.rateAs, called)}
              onClick={() => {
                onRate(id);
              }}
            >
              {text.rate}
            </button>
            <Menu
              label={fill(text.more, called)}
              icon={
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M3 8h.01M8 8h.01M13 8h.01" />
                </svg>
              }
              items={[
                {
                  id: 'anonymise',
                  label: text.anonymise,
                  disabled: name === '',
                  onSelect: () => {
                    onName(id, '');
                  },
                },
                {
                  id: 'remove',
                  label: text.remove,
                  onSelect: () => {
                    onRemove(id);
                  },
                },
              ]}
            />
          </li>
        );
      })}
    </ul>
  );
}
