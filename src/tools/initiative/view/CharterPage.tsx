import { fill } from '../../../i18n/fill.ts';
import { TextField } from '../../../ui/TextField.tsx';
import type { CharterLine } from '../chart.ts';
import { editField } from '../state/changes.ts';
import type { LiveProps } from './initiative-props.ts';

interface CharterPageProps extends LiveProps {
  readonly lines: readonly CharterLine[];
}

/** Every field as text that may be changed; what was changed stays, the others follow the answers. */
export function CharterPage({ words, change, lines }: CharterPageProps) {
  const { charter: text } = words.text;
  return (
    <div class="initiative-charter">
      {lines.map(({ field, words: composed, isEdited }) => (
        <div key={field} class="tool-block">
          <TextField
            label={text.field[field]}
            value={composed}
            lines={field === 'executives' ? 6 : 3}
            maxLength={5000}
            hint={isEdited ? text.edited : undefined}
            onCommit={(own) => {
              change(editField(field, own));
            }}
          />
          {isEdited ? (
            <p>
              <button
                type="button"
                class="ui-link-button"
                aria-label={fill(text.followOf, { field: text.field[field] })}
                onClick={() => {
                  change(editField(field, null));
                }}
              >
                {text.follow}
              </button>
            </p>
          ) : null}
        </div>
      ))}
    </div>
  );
}
