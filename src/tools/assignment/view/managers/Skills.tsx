import { fill } from '../../../../i18n/fill.ts';
import { TextField } from '../../../../ui/TextField.tsx';
import { newId } from '../../../../workspace/new-id.ts';
import { skillName } from '../../chart.ts';
import { skillPresets } from '../../presets.ts';
import { assignmentLimits, type Skill } from '../../schema.ts';
import { addSkill, patchSkill, removeSkill } from '../../state/changes.ts';
import type { InputScreenProps } from '../load-screen.tsx';

/** What accounts may need and managers are rated in. */
export function Skills(props: InputScreenProps) {
  const { told, text: inputText, change } = props;
  const { skills: text } = inputText;
  const { skills } = told.result.inputs;
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.heading}</h3>
      <p class="tool-lead">{text.lead}</p>
      <ul class="assignment-skills">
        {skills.map((skill, index) => (
          <SkillLine key={skill.id} {...props} skill={skill} index={index} />
        ))}
      </ul>
      <div class="tool-buttons">
        <button
          type="button"
          class="ui-button"
          disabled={skills.length >= assignmentLimits.skills}
          onClick={() => {
            change(addSkill(newId()));
          }}
        >
          {text.add}
        </button>
      </div>
    </section>
  );
}

interface SkillLineProps extends InputScreenProps {
  readonly skill: Skill;
  readonly index: number;
}

function SkillLine({ told, text: inputText, change, skill, index }: SkillLineProps) {
  const { words, result } = told;
  const { skills: text } = inputText;
  const name = skillName(words, result.inputs, skill);
  const known = skillPresets.find((each) => each === skill.preset);
  return (
    <li>
      <TextField
        label={fill(text.name, { n: index + 1 })}
        value={name}
        hint={known && skill.name === '' ? text.means[known] : undefined}
        maxLength={100}
        onCommit={(typed) => {
          change(patchSkill(skill.id, { name: typed.trim() }));
        }}
      />
      <button
        type="button"
        class="ui-button ui-button-quiet"
        onClick={() => {
          change(removeSkill(skill.id));
        }}
      >
        {fill(text.remove, { name })}
      </button>
    </li>
  );
}
