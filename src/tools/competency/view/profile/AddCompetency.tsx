import { fill } from '../../../../i18n/fill.ts';
import { Select } from '../../../../ui/Select.tsx';
import { newId } from '../../../../workspace/new-id.ts';
import type { Words } from '../../chart.ts';
import { isPreset, presetIds } from '../../presets.ts';
import { competencyLimits, type Profile } from '../../schema.ts';
import { addCompetency, addPreset, ownCompetency } from '../../state/changes.ts';
import type { Change } from '../competency-props.ts';

export interface AddCompetencyProps {
  readonly words: Words;
  readonly profile: Profile;
  readonly change: Change;
}

/** A built-in competency that the profile does not have, or one of the team's own. */
export function AddCompetency({ words, profile, change }: AddCompetencyProps) {
  const { profile: text } = words.text;
  const { competencies } = profile;
  if (competencies.length >= competencyLimits.competencies) {
    return <p class="tool-small">{fill(text.full, { n: competencyLimits.competencies })}</p>;
  }
  const free = presetIds.filter((id) => !competencies.some((one) => one.id === id));
  return (
    <div class="tool-fields competency-add">
      {free.length === 0 ? null : (
        <Select
          label={text.addFrom}
          value=""
          options={[
            { value: '', label: text.add },
            ...free.map((id) => ({ value: id, label: words.built[id].name })),
          ]}
          onChange={(id) => {
            if (isPreset(id)) change(addPreset(profile.id, id));
          }}
        />
      )}
      <button
        type="button"
        class="ui-button"
        onClick={() => {
          change(addCompetency(profile.id, ownCompetency(newId(), text.ownName)));
        }}
      >
        {text.addOwn}
      </button>
    </div>
  );
}
