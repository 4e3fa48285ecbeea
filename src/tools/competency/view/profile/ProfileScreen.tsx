import { TextField } from '../../../../ui/TextField.tsx';
import { profileAbout } from '../../chart.ts';
import { patch } from '../../state/changes.ts';
import type { LiveProps } from '../competency-props.ts';
import { AddCompetency } from './AddCompetency.tsx';
import { CompetencyRow } from './CompetencyRow.tsx';
import { ProfileChoice } from './ProfileChoice.tsx';

/** What the post asks: the profile, and level, weight and anchors of each of its competencies. */
export function ProfileScreen({ words, inputs, result, change }: LiveProps) {
  const { profile: text } = words.text;
  const { profile } = result;
  return (
    <div class="tool-screen">
      <section class="tool-block">
        <h3 class="competency-heading">{text.heading}</h3>
        <TextField
          label={text.post}
          value={inputs.post}
          maxLength={300}
          hint={text.postHint}
          onCommit={(post) => {
            change(patch({ post }));
          }}
        />
        <ProfileChoice words={words} inputs={inputs} profile={profile} change={change} />
        {profile === null ? null : <p class="tool-small">{profileAbout(words, profile)}</p>}
      </section>
      {profile === null ? null : (
        <section class="tool-block">
          {profile.competencies.length === 0 ? <p class="tool-lead">{text.empty}</p> : null}
          <ul class="competency-rows">
            {profile.competencies.map((competency) => (
              <CompetencyRow
                key={competency.id}
                words={words}
                profile={profile}
                competency={competency}
                change={change}
              />
            ))}
          </ul>
          <AddCompetency words={words} profile={profile} change={change} />
        </section>
      )}
    </div>
  );
}
