import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { Select } from '../../../../ui/Select.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { PersonPicker } from '../../../../workbench/people/PersonPicker.tsx';
import { newId } from '../../../../workspace/new-id.ts';
import { raterLabel } from '../../chart.ts';
import { raterName } from '../../model.ts';
import { alignmentLimits } from '../../schema.ts';
import { $workspace, changeWith } from '../../state.ts';
import { addRater, nameRater, removeRater } from '../../state/changes.ts';
import type { LiveProps } from '../alignment-props.ts';
import { HelpMeChoose } from './HelpMeChoose.tsx';
import { TeamGrid } from './TeamGrid.tsx';

/** Members of the team, and the grid of the one chosen. */
export function Team(props: LiveProps) {
  const { words, inputs, change } = props;
  const { answers: text } = words.text;
  const [raterId, setRaterId] = useState<string | null>(null);
  const people = useStore($workspace)?.people ?? [];
  const { raters } = inputs;
  const rater = raters.find(({ id }) => id === raterId) ?? raters[0] ?? null;
  const label = (one: (typeof raters)[number]) =>
    raterLabel(words, { name: raterName(one, people), place: raters.indexOf(one) + 1 });
  return (
    <section class="tool-block">
      <h3 class="alignment-heading">{text.teamHeading}</h3>
      <p class="tool-lead">{text.teamLead}</p>
      {raters.length < alignmentLimits.raters ? (
        <div class="alignment-add">
          <button
            type="button"
            class="ui-button"
            onClick={() => {
              const id = newId();
              change(addRater(id, { personId: null, name: '' }));
              setRaterId(id);
            }}
          >
            {text.add}
          </button>
          <PersonPicker
            label={text.addPerson}
            exclude={raters.flatMap(({ personId }) => personId ?? [])}
            onPick={({ personId, document }) => {
              const id = newId();
              changeWith(document, addRater(id, { personId, name: '' }));
              setRaterId(id);
            }}
          />
        </div>
      ) : (
        <p class="tool-small">{fill(text.full, { n: alignmentLimits.raters })}</p>
      )}
      {rater === null ? (
        <p>{text.noRater}</p>
      ) : (
        <>
          <div class="tool-fields">
            <Select
              label={text.rater}
              value={rater.id}
              options={raters.map((one) => ({ value: one.id, label: label(one) }))}
              onChange={setRaterId}
            />
            <TextField
              key={rater.id}
              label={text.raterName}
              value={raterName(rater, people)}
              maxLength={200}
              placeholder={text.raterPlaceholder}
              onCommit={(name) => {
                change(nameRater(rater.id, name));
              }}
            />
          </div>
          <TeamGrid key={`grid ${rater.id}`} {...props} rater={rater} />
          <HelpMeChoose key={`help ${rater.id}`} {...props} raterId={rater.id} />
          <p>
            <button
              type="button"
              class="ui-link-button"
              onClick={() => {
                change(removeRater(rater.id));
              }}
            >
              {text.remove}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
