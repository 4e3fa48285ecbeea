import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { competencyName, questionsOf, ratingStand, type Words } from '../../chart.ts';
import { levels, noRating, type Competency, type Rating, type View } from '../../schema.ts';
import { rate } from '../../state/changes.ts';
import type { Change } from '../competency-props.ts';
import { levelKey } from '../level-names.ts';
import { Anchors } from '../profile/CompetencyRow.tsx';
import { HelpMeChoose } from './HelpMeChoose.tsx';

export interface RatingLineProps {
  readonly words: Words;
  readonly candidateId: string;
  readonly view: View;
  readonly competency: Competency;
  readonly change: Change;
}

/** One rating: level beside its anchors, and what was seen. */
export function RatingLine({ words, candidateId, view, competency, change }: RatingLineProps) {
  const { rating: text } = words.text;
  const { id } = competency;
  const given = view.ratings[id] ?? noRating;
  const stand = ratingStand(given);
  const name = competencyName(words, competency);
  const commit = (part: Partial<Rating>, merge?: string) => {
    change(rate(candidateId, view.id, id, part), merge && `${merge} ${candidateId} ${view.id} ${id}`);
  };
  return (
    <li class="competency-row">
      <div class="competency-row-head">
        <h4 class="tool-finding">{name}</h4>
        <p class={`competency-stand competency-stand-${stand}`}>{text[stand]}</p>
      </div>
      <Anchors words={words} competency={competency} />
      <SegmentedControl
        label={fill(text.of, { competency: name })}
        hideLabel
        value={given.value === null ? null : levelKey(given.value)}
        segments={levels.map((level) => ({ value: levelKey(level), label: levelKey(level) }))}
        hint={given.value === null ? undefined : words.text.level[levelKey(given.value)]}
        onChange={(level) => {
          commit({ value: Number(level) }, 'level');
        }}
      />
      <TextField
        label={text.evidence}
        value={given.evidence}
        lines={2}
        maxLength={2000}
        placeholder={text.evidencePlaceholder}
        onCommit={(evidence) => {
          commit({ evidence });
        }}
      />
      <Links
        words={words}
        competency={competency}
        isRated={given.value !== null}
        onLevel={(value) => {
          commit({ value });
        }}
      />
    </li>
  );
}

interface LinksProps {
  readonly words: Words;
  readonly competency: Competency;
  readonly isRated: boolean;
  readonly onLevel: (level: number | null) => void;
}

function Links({ words, competency, isRated, onLevel }: LinksProps) {
  const { rating: text } = words.text;
  const [helping, setHelping] = useState(false);
  const name = competencyName(words, competency);
  const close = () => {
    setHelping(false);
  };
  return (
    <div class="tool-buttons">
      {questionsOf(words, competency).length === 0 ? null : (
        <button
          type="button"
          class="ui-link-button"
          aria-label={fill(text.helpOf, { name })}
          onClick={() => {
            setHelping(true);
          }}
        >
          {text.help}
        </button>
      )}
      {isRated ? (
        <button
          type="button"
          class="ui-link-button"
          aria-label={fill(text.clearOf, { name })}
          onClick={() => {
            onLevel(null);
          }}
        >
          {text.clear}
        </button>
      ) : null}
      {helping ? (
        <HelpMeChoose
          words={words}
          competency={competency}
          onClose={close}
          onTake={(level) => {
            close();
            onLevel(level);
          }}
        />
      ) : null}
    </div>
  );
}
