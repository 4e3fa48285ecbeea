import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { testFinding, testSentences, testTodos } from '../chart.ts';
import { setTest } from '../state/changes.ts';
import { testItems } from '../schema/statements.ts';
import type { LiveProps } from './initiative-props.ts';
import { Todos } from './ToRoadmap.tsx';

const answers = ['yes', 'no'] as const;

/** Ten questions with yes or no. */
export function OwnershipTest({ words, workspace, inputs, result, change }: LiveProps) {
  const { test: text } = words.text;
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.heading}</h3>
      <p class="tool-answer">{testFinding(words, result.test)}</p>
      {testSentences(words, result.test).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p class="tool-lead">{text.lead}</p>
      <ol class="initiative-test">
        {testItems.map((item) => {
          const said = inputs.test[item];
          return (
            <li key={item}>
              <SegmentedControl
                label={words.asked.test[item]}
                value={said === undefined ? null : said ? 'yes' : 'no'}
                segments={answers.map((value) => ({ value, label: text[value] }))}
                onChange={(value) => {
                  change(setTest(item, value === 'yes'), `test ${item}`);
                }}
              />
            </li>
          );
        })}
      </ol>
      <Todos words={words} workspace={workspace} todos={testTodos(words, result.test)} isLive />
    </section>
  );
}
