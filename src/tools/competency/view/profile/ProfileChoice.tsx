import { fill } from '../../../../i18n/fill.ts';
import { Select } from '../../../../ui/Select.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { newId } from '../../../../workspace/new-id.ts';
import { profileName } from '../../chart.ts';
import { builtInProfiles } from '../../presets.ts';
import { competencyLimits, type Profile } from '../../schema.ts';
import { copyProfile, patch, removeProfile, renameProfile, restoreProfile } from '../../state/changes.ts';
import type { LiveProps } from '../competency-props.ts';

interface ProfileChoiceProps extends Pick<LiveProps, 'words' | 'inputs' | 'change'> {
  readonly profile: Profile | null;
}

/** Which profile counts, and what can be done with it. */
export function ProfileChoice({ words, inputs, profile, change }: ProfileChoiceProps) {
  const { profile: text } = words.text;
  const { profiles } = inputs;
  return (
    <>
      <div class="tool-fields">
        <Select
          label={text.label}
          value={profile?.id ?? ''}
          options={profiles.map((each) => ({ value: each.id, label: profileName(words, each) }))}
          onChange={(profileId) => {
            change(patch({ profileId }));
          }}
        />
        {profile?.preset === null ? (
          <TextField
            label={text.name}
            value={profile.name}
            maxLength={200}
            required
            invalid={text.nameMissing}
            onCommit={(name) => {
              change(renameProfile(profile.id, name));
            }}
          />
        ) : null}
      </div>
      <div class="tool-buttons">
        {profile !== null && profiles.length < competencyLimits.profiles ? (
          <button
            type="button"
            class="ui-button"
            onClick={() => {
              change(copyProfile(profile, newId(), text.copyName));
            }}
          >
            {text.copy}
          </button>
        ) : null}
        {builtInProfiles.map((which) => (
          <button
            key={which}
            type="button"
            class="ui-link-button"
            onClick={() => {
              change(restoreProfile(which));
            }}
          >
            {fill(text.restore, { name: text.names[which] })}
          </button>
        ))}
        {profile !== null && profiles.length > 1 ? (
          <button
            type="button"
            class="ui-link-button"
            onClick={() => {
              change(removeProfile(profile.id));
            }}
          >
            {text.remove}
          </button>
        ) : null}
      </div>
    </>
  );
}
