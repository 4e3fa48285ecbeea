import { habitsFinding, habitsSentences, type Words } from '../chart.ts';
import { habits, sides, type Habit, type Side } from '../schema.ts';
import { answer } from '../state/changes.ts';
import type { LiveProps } from './technology-props.ts';

/** Driven by technology or enabled by it: eight pairs of sentences. */
export function HabitsScreen({ words, inputs, result, change }: LiveProps) {
  const { habits: text } = words.text;
  return (
    <div class="tool-screen">
      <div class="tool-block">
        <h3 class="tool-answer">{habitsFinding(words, result.habits)}</h3>
        {habitsSentences(words, result.habits).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p class="tool-small">{words.text.reading.judgement}</p>
      </div>
      <div class="tool-block">
        <p class="tool-lead">{text.lead}</p>
        {habits.map((habit) => (
          <HabitPair
            key={habit}
            words={words}
            habit={habit}
            side={inputs.habits[habit]}
            onAnswer={(side) => {
              change(answer(habit, side));
            }}
          />
        ))}
      </div>
    </div>
  );
}

interface HabitPairProps {
  readonly words: Words;
  readonly habit: Habit;
  readonly side: Side | null;
  readonly onAnswer: (side: Side) => void;
}

function HabitPair({ words, habit, side, onAnswer }: HabitPairProps) {
  const { habits: text } = words.text;
  const counts = { driven: text.minus, enabled: text.plus } as const;
  return (
    <fieldset class="technology-habit">
      <legend>{text.topic[habit]}</legend>
      {sides.map((each) => (
        <label
          key={each}
          class={each === side ? 'technology-side technology-side-chosen' : 'technology-side'}
        >
          <input
            type="radio"
            name={`technology-${habit}`}
            checked={each === side}
            onChange={() => {
              onAnswer(each);
            }}
          />
          <span>
            {text[each][habit]} <span class="tool-small">{counts[each]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
