import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/fill.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { ratersLine } from '../chart.ts';
import { levels, type Answer, type Said } from '../schema.ts';
import { setAnswer } from '../state/changes.ts';
import type { StatementId } from '../schema/statements.ts';
import type { AnswersProps } from './Answers.tsx';
import { HelpMeChoose } from './HelpMeChoose.tsx';

export interface StatementRowProps extends AnswersProps {
  readonly id: StatementId;
  /** What the team, or the rater who is entered for, has said. */
  readonly said: Said | undefined;
}

/** Which level each anchor describes. */
const anchored = [0, 2, 4] as const;

/** One statement: how far it is true, what that means, and what shows it. */
export function StatementRow(props: StatementRowProps) {
  const { words, inputs, id, said, raterId, change } = props;
  const { answer: text } = words.text;
  const { claim, anchors } = words.asked.statement[id];
  const answer = said?.answer ?? null;
  const others = raterId === null ? ratersLine(words, inputs.raters, id) : null;
  const give = (next: Answer) => {
    change?.(setAnswer(raterId, id, { answer: next }), `answer ${raterId ?? ''} ${id}`);
  };
  return (
    <li class="initiative-statement">
      <h4 class="initiative-claim">{claim}</h4>
      <SegmentedControl
        label={fill(text.levelOf, { claim })}
        hideLabel
        value={answer === null ? null : String(answer)}
        segments={[
          ...levels.map((level) => ({ value: String(level), label: String(level) })),
          { value: 'unknown', label: text.unknown },
        ]}
        onChange={(value) => {
          const level = levels.find((each) => String(each) === value);
          give(level ?? 'unknown');
        }}
      />
      <dl class="initiative-anchors">
        {anchored.map((level, place) => (
          <div key={level} class={answer === level ? 'initiative-chosen' : undefined}>
            <dt>{level}</dt>
            <dd>{anchors[place]}</dd>
          </div>
        ))}
      </dl>
      {others === null ? null : <p class="tool-small">{others}</p>}
      <TextField
        label={text.note}
        value={said?.note ?? ''}
        placeholder={text.noteHint}
        maxLength={2000}
        onCommit={(note) => {
          change?.(setAnswer(raterId, id, { note }));
        }}
      />
      <Links {...props} onTake={give} />
    </li>
  );
}

function Links({
  words,
  id,
  said,
  change,
  onTake,
}: StatementRowProps & { readonly onTake: (answer: Answer) => void }) {
  const { answer: text } = words.text;
  const { claim } = words.asked.statement[id];
  const [helping, setHelping] = useState(false);
  return (
    <div class="initiative-links">
      <button
        type="button"
        class="ui-link-button"
        aria-label={fill(text.helpOf, { name: claim })}
        onClick={() => {
          setHelping(change !== null);
        }}
      >
        {text.help}
      </button>
      {said === undefined || said.answer === null ? null : (
        <button
          type="button"
          class="ui-link-button"
          aria-label={fill(text.clearOf, { name: claim })}
          onClick={() => {
            onTake(null);
          }}
        >
          {text.clear}
        </button>
      )}
      {helping ? (
        <HelpMeChoose
          words={words}
          id={id}
          onClose={() => {
            setHelping(false);
          }}
          onTake={(answer) => {
            setHelping(false);
            onTake(answer);
          }}
        />
      ) : null}
    </div>
  );
}
