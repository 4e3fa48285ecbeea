import { fill } from '../../../../i18n/fill.ts';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { Select } from '../../../../ui/Select.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { figure, percent, skillName } from '../../chart.ts';
import type { Manager } from '../../model.ts';
import { assignmentLimits, levels, standings, type ManagerSaid } from '../../schema.ts';
import { patchManager, rateManager, removeManager } from '../../state/changes.ts';
import { AmountField, PercentField, WholeField } from '../fields.tsx';
import type { InputScreenProps } from '../load-screen.tsx';

export interface ManagerCardProps extends InputScreenProps {
  readonly manager: Manager;
}

/** Hours, limits, languages, regions and ratings of one person. */
export function ManagerCard(props: ManagerCardProps) {
  const { told, text: inputText, change, manager } = props;
  const { words } = told;
  const { managers: text } = inputText;
  const { id, name, said, hours } = manager;
  const set = (part: Partial<Omit<ManagerSaid, 'id'>>) => {
    change(patchManager(id, part), `manager ${id} ${Object.keys(part).join()}`);
  };
  const sum = {
    hours: figure(words, said.hours),
    share: percent(words, said.share),
    sum: figure(words, hours),
  };
  return (
    <fieldset class="assignment-card">
      <legend>{name}</legend>
      <div class="tool-fields">
        <SegmentedControl
          label={text.standing}
          value={said.standing}
          segments={standings.map((value) => ({ value, label: text.standings[value] }))}
          onChange={(standing) => {
            set({ standing });
          }}
        />
        <HoursFields {...props} set={set} />
        <TextField
          label={text.languages}
          hint={text.languagesHint}
          value={said.languages}
          onCommit={(languages) => {
            set({ languages });
          }}
        />
        <TextField
          label={text.regions}
          hint={text.regionsHint}
          value={said.regions}
          onCommit={(regions) => {
            set({ regions });
          }}
        />
      </div>
      <p class="tool-small">
        {said.hours === null ? fill(text.hoursUnknown, { name }) : fill(text.forRelationships, sum)}
      </p>
      <Ratings {...props} set={set} />
      <div class="tool-buttons">
        <button
          type="button"
          class="ui-button ui-button-quiet"
          onClick={() => {
            change(removeManager(id));
          }}
        >
          {fill(text.remove, { name })}
        </button>
      </div>
    </fieldset>
  );
}

interface PartProps extends ManagerCardProps {
  readonly set: (part: Partial<Omit<ManagerSaid, 'id'>>) => void;
}

function HoursFields({ told, text: inputText, manager: { said }, set }: PartProps) {
  const { words } = told;
  const { managers: text } = inputText;
  return (
    <>
      <AmountField
        words={words}
        label={text.hours}
        value={said.hours}
        max={assignmentLimits.hours}
        unit={words.text.unit.hours}
        onCommit={(hours) => {
          set({ hours });
        }}
      />
      <PercentField
        words={words}
        label={text.share}
        hint={text.shareHint}
        value={said.share}
        max={1}
        required
        onCommit={(share) => {
          if (share !== null) set({ share });
        }}
      />
      <WholeField
        words={words}
        label={text.atLeast}
        value={said.atLeast}
        max={assignmentLimits.accounts}
        required
        onCommit={(atLeast) => {
          if (atLeast !== null) set({ atLeast });
        }}
      />
      <WholeField
        words={words}
        label={text.atMost}
        hint={text.atMostHint}
        value={said.atMost}
        max={assignmentLimits.accounts}
        onCommit={(atMost) => {
          set({ atMost });
        }}
      />
    </>
  );
}

function Ratings({ told, text: inputText, change, manager: { id, name, said }, set }: PartProps) {
  const { words, result } = told;
  const { managers: text } = inputText;
  const { skills } = result.inputs;
  return (
    <fieldset class="assignment-ratings">
      <legend>{fill(text.ratings, { name })}</legend>
      <div class="tool-fields">
        {skills.map((skill) => (
          <Select
            key={skill.id}
            label={skillName(words, { skills }, skill)}
            value={String(said.skills[skill.id] ?? '')}
            options={[
              { value: '', label: text.unrated },
              ...levels.map((n) => ({
                value: String(n),
                label: fill(text.level, { n, anchor: text.anchors[n] }),
              })),
            ]}
            onChange={(value) => {
              const level = levels.find((each) => String(each) === value) ?? null;
              change(rateManager(id, skill.id, level), `rating ${id} ${skill.id}`);
            }}
          />
        ))}
        <TextField
          label={text.source}
          value={said.source}
          onCommit={(source) => {
            set({ source });
          }}
        />
      </div>
    </fieldset>
  );
}
