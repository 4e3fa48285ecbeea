import { charterLines, charterTodos } from '../chart.ts';
import { CharterInputs } from './CharterInputs.tsx';
import { CharterPage } from './CharterPage.tsx';
import type { LiveProps } from './initiative-props.ts';
import { Todos } from './ToRoadmap.tsx';

/** One page for everybody to sign, composed from the answers. */
export function CharterScreen(props: LiveProps) {
  const { words, workspace, inputs, result, onPrintCharter } = props;
  const { charter: text } = words.text;
  const lines = charterLines(words, inputs, result);
  return (
    <div class="tool-screen">
      <CharterInputs {...props} />
      <section class="tool-block">
        <h3 class="tool-answer">{text.heading}</h3>
        <p class="tool-lead">{text.lead}</p>
        <p>
          <button type="button" class="ui-button ui-button-primary" onClick={onPrintCharter}>
            {text.print}
          </button>
        </p>
        <CharterPage {...props} lines={lines} />
        <Todos words={words} workspace={workspace} todos={charterTodos(words, lines)} isLive />
      </section>
    </div>
  );
}
