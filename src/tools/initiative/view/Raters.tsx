import { fill } from '../../../i18n/fill.ts';
import { RaterList } from '../../../ui/RaterList.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { PlainTable } from '../../../workbench/PlainTable.tsx';
import { newId } from '../../../workspace/new-id.ts';
import { answersCount, apartTable, ratersFinding } from '../chart.ts';
import { initiativeLimits } from '../schema.ts';
import { putRaters, removeRater, renameRater, setScoreFrom } from '../state/changes.ts';
import { $ratingAs } from '../state/rating-as.ts';
import type { LiveProps } from './initiative-props.ts';
import { TakeIn } from './TakeIn.tsx';

/** Longer is no name. */
const nameLength = 200;
const sources = ['agreed', 'merged'] as const;

/** Several people, each alone: who they are, whose answers count, and where they are apart. */
export function Raters(props: LiveProps) {
  const { words, inputs, result, change } = props;
  const { raters: text } = words.text;
  const isFull = inputs.raters.length >= initiativeLimits.raters;
  return (
    <div class="tool-screen">
      <section class="tool-block">
        <p class="tool-answer">{ratersFinding(words, inputs, result)}</p>
        {result.apart.length > 0 ? (
          <>
            <p>{text.ask}</p>
            <div class="initiative-words">
              <PlainTable {...apartTable(result.apart, inputs.raters, words)} wrap />
            </div>
          </>
        ) : null}
      </section>
      <section class="tool-block">
        <h3 class="tool-finding">{text.heading}</h3>
        <p class="tool-lead">{text.lead}</p>
        <p class="tool-lead">{text.how}</p>
        {inputs.raters.length > 0 ? <People {...props} /> : null}
        <div class="tool-buttons">
          <button
            type="button"
            class="ui-button"
            disabled={isFull}
            onClick={() => {
              change(putRaters([{ id: newId(), name: '', answers: {} }]));
            }}
          >
            {text.add}
          </button>
        </div>
        <TakeIn words={words} inputs={inputs} />
        {isFull ? <p class="tool-small">{text.full}</p> : null}
      </section>
    </div>
  );
}

function People({ words, inputs, change, onScreen }: LiveProps) {
  const { raters: text } = words.text;
  const { raters, scoreFrom } = inputs;
  return (
    <>
      <RaterList
        text={text.list}
        maxLength={nameLength}
        raters={raters.map((rater, index) => ({
          id: rater.id,
          name: rater.name,
          label: fill(text.unnamed, { n: index + 1 }),
          note: fill(text.answers, { n: answersCount(rater) }),
        }))}
        onName={(id, name) => {
          change(renameRater(id, name));
        }}
        onRate={(id) => {
          $ratingAs.set(id);
          onScreen('answers');
        }}
        onRemove={(id) => {
          change(removeRater(id));
        }}
      />
      <SegmentedControl
        label={text.score}
        value={scoreFrom}
        segments={sources.map((value) => ({ value, label: text.source[value] }))}
        hint={text.sourceHint}
        onChange={(value) => {
          change(setScoreFrom(value));
        }}
      />
    </>
  );
}
