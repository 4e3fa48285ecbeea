import { fill } from '../../../../i18n/fill.ts';
import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { NumberField } from '../../../../ui/NumberField.tsx';
import { Select } from '../../../../ui/Select.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { anchorsOf, competencyName, figure, type Words } from '../../chart.ts';
import { competencyLimits, kinds, levels, type Competency, type Profile } from '../../schema.ts';
import { patchCompetency, removeCompetency } from '../../state/changes.ts';
import { levelKey, levelNames } from '../level-names.ts';
import type { Change } from '../competency-props.ts';

export interface CompetencyRowProps {
  readonly words: Words;
  readonly profile: Profile;
  readonly competency: Competency;
  readonly change: Change;
}

type Part = Partial<Omit<Competency, 'id' | 'preset'>>;

export function CompetencyRow(props: CompetencyRowProps) {
  const { words, profile, competency, change } = props;
  const { profile: text } = words.text;
  const { id } = competency;
  const name = competencyName(words, competency);
  const commit = (part: Part, merge?: string) => {
    change(patchCompetency(profile.id, id, part), merge && `${merge} ${profile.id} ${id}`);
  };
  return (
    <li class="competency-row">
      <h4 class="tool-finding">{name}</h4>
      <Anchors words={words} competency={competency} />
      <div class="tool-fields">
        <Select
          label={text.required}
          value={levelKey(competency.required)}
          options={levels.map((level) => ({
            value: levelKey(level),
            label: levelNames(words)[levelKey(level)],
          }))}
          onChange={(required) => {
            commit({ required: Number(required) });
          }}
        />
        <NumberField
          label={text.weight}
          value={competency.weight}
          min={0}
          max={competencyLimits.weight}
          step={5}
          required
          invalid={fill(text.invalidWeight, { max: figure(words, competencyLimits.weight) })}
          onCommit={(weight) => {
            if (weight !== null) commit({ weight }, 'weight');
          }}
        />
        <Select
          label={text.kindLabel}
          value={competency.kind}
          options={kinds.map((kind) => ({ value: kind, label: text.kindOption[kind] }))}
          onChange={(kind) => {
            commit({ kind });
          }}
        />
        <label class="competency-check">
          <input
            type="checkbox"
            checked={competency.mustHave}
            onChange={(event) => {
              commit({ mustHave: event.currentTarget.checked });
            }}
          />
          {text.mustHave}
        </label>
      </div>
      <Disclosure summary={text.edit}>
        <Own words={words} competency={competency} onCommit={commit} />
        <button
          type="button"
          class="ui-link-button"
          onClick={() => {
            change(removeCompetency(profile.id, id));
          }}
        >
          {fill(text.removeOne, { name })}
        </button>
      </Disclosure>
    </li>
  );
}

/** What levels 1, 3 and 5 look like. */
export function Anchors({ words, competency }: Pick<CompetencyRowProps, 'words' | 'competency'>) {
  return (
    <dl class="competency-anchors">
      {anchorsOf(words, competency).map(({ at, label, words: said }) => (
        <div key={at}>
          <dt>{label}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}

interface OwnProps extends Pick<CompetencyRowProps, 'words' | 'competency'> {
  readonly onCommit: (part: Part) => void;
}

function Own({ words, competency, onCommit }: OwnProps) {
  const { profile: text, anchors } = words.text;
  const given = anchorsOf(words, { ...competency, low: '', middle: '', high: '' });
  const hint = competency.preset === null ? undefined : text.given;
  return (
    <div class="tool-block">
      <TextField
        label={text.competencyName}
        value={competency.name}
        maxLength={200}
        placeholder={competencyName(words, { ...competency, name: '' })}
        hint={hint}
        onCommit={(name) => {
          onCommit({ name });
        }}
      />
      {(['low', 'middle', 'high'] as const).map((at) => (
        <TextField
          key={at}
          label={anchors[at]}
          value={competency[at]}
          lines={2}
          maxLength={1000}
          placeholder={given.find((anchor) => anchor.at === at)?.words}
          onCommit={(said) => {
            onCommit({ [at]: said });
          }}
        />
      ))}
    </div>
  );
}
