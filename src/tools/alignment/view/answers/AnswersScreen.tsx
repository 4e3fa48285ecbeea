import { AddUsual } from '../departments/AddDepartment.tsx';
import type { LiveProps } from '../alignment-props.ts';
import { Statements } from './Statements.tsx';
import { Survey } from './Survey.tsx';
import { TakeIn } from './TakeIn.tsx';
import { Team } from './Team.tsx';

/** The team's grid, the answers in confidence, and what colleagues send. */
export function AnswersScreen(props: LiveProps) {
  const { words, result } = props;
  const { text } = words;
  if (result.functions.length === 0) {
    return (
      <div class="tool-screen">
        <section class="tool-block">
          <p class="tool-lead">{text.departments.none}</p>
          <AddUsual words={words} />
        </section>
      </div>
    );
  }
  return (
    <div class="tool-screen">
      <Statements words={words} />
      <Team {...props} />
      <Survey {...props} />
      <TakeIn {...props} />
      <p class="tool-small">{text.privacy}</p>
    </div>
  );
}
