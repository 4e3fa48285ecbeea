import { fill } from '../../../../i18n/fill.ts';
import { TextField } from '../../../../ui/TextField.tsx';
import { candidateName, type Words } from '../../chart.ts';
import type { CandidateResult } from '../../model.ts';
import { patchCandidate, removeCandidate } from '../../state/changes.ts';
import type { Change } from '../competency-props.ts';

export interface CandidateFieldsProps {
  readonly words: Words;
  readonly one: CandidateResult;
  readonly change: Change;
}

/** What brought somebody on the list; the name of somebody from outside is kept here too. */
export function CandidateFields({ words, one, change }: CandidateFieldsProps) {
  const { candidates: text } = words.text;
  return (
    <>
      {one.isOurs ? null : (
        <div class="tool-fields">
          <TextField
            label={text.outsideName}
            value={one.name}
            maxLength={200}
            required
            invalid={text.missing}
            onCommit={(name) => {
              change(patchCandidate(one.id, { name }));
            }}
          />
        </div>
      )}
      <TextField
        label={text.note}
        value={one.note}
        maxLength={500}
        placeholder={text.notePlaceholder}
        onCommit={(note) => {
          change(patchCandidate(one.id, { note }));
        }}
      />
      <p>
        <button
          type="button"
          class="ui-link-button"
          onClick={() => {
            change(removeCandidate(one.id));
          }}
        >
          {fill(text.remove, { name: candidateName(words, one) })}
        </button>
      </p>
    </>
  );
}
