import { fill } from '../../../i18n/fill.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Select } from '../../../ui/Select.tsx';
import { groupProgress, raterName } from '../chart.ts';
import { indexOf } from '../model/answers.ts';
import { answersOf } from '../state/changes.ts';
import { $ratingAs } from '../state/rating-as.ts';
import { groups, statementsOf } from '../schema/statements.ts';
import { IndexPanel } from './IndexPanel.tsx';
import type { InitiativeProps } from './initiative-props.ts';
import { Settings } from './Settings.tsx';
import { StatementRow } from './StatementRow.tsx';

export interface AnswersProps extends InitiativeProps {
  /** Whose answers are entered; null is the team's. */
  readonly raterId: string | null;
}

/** What is found, and under it the twenty statements. */
export function Answers(props: AnswersProps) {
  const { words, raterId, inputs } = props;
  return (
    <div class="tool-screen">
      {raterId === null ? <IndexPanel {...props} /> : null}
      {inputs.raters.length > 0 ? <Whose {...props} /> : null}
      <p class="tool-small">{words.text.answer.between}</p>
      <Groups {...props} key={raterId ?? ''} />
      <Settings {...props} />
    </div>
  );
}

const team = '';

/** While one person's answers are entered, nobody else's are to be seen. */
function Whose({ words, inputs, raterId }: AnswersProps) {
  const { answer: text } = words.text;
  return (
    <div class="tool-block">
      <div class="tool-fields">
        <Select
          label={text.whose}
          value={raterId ?? team}
          options={[
            { value: team, label: text.team },
            ...inputs.raters.map(({ id }) => ({ value: id, label: raterName(words, inputs.raters, id) })),
          ]}
          onChange={(id) => {
            $ratingAs.set(id === team ? null : id);
          }}
        />
      </div>
      {raterId === null ? null : (
        <Notice kind="info" live>
          {fill(text.asRater, { rater: raterName(words, inputs.raters, raterId) })}
        </Notice>
      )}
    </div>
  );
}

function Groups(props: AnswersProps) {
  const { words, inputs, raterId, change } = props;
  const { progress } = words.text;
  const answers = answersOf(inputs, raterId);
  const own = indexOf({ ...inputs, answers, scoreFrom: 'agreed' });
  return (
    <div class="initiative-groups">
      {groups.map((group, place) => (
        <Disclosure
          key={group}
          summary={words.asked.group[group]}
          note={progress[groupProgress(own, group)]}
          open={place === 0}
        >
          {change === null && place > 0 ? null : (
            <ol class="initiative-statements">
              {statementsOf[group].map((id) => (
                <StatementRow key={id} {...props} id={id} said={answers[id]} />
              ))}
            </ol>
          )}
        </Disclosure>
      ))}
    </div>
  );
}
