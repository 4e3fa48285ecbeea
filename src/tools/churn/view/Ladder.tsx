import { phaseRungs } from '../chart.ts';
import type { AccountProps } from './churn-props.ts';

/** The five phases as steps, with the signals that are there and those to ask for. */
export function Ladder({ words, one }: Pick<AccountProps, 'words' | 'one'>) {
  const { ladder: text } = words.text;
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.heading}</h3>
      <ol class="churn-ladder">
        {phaseRungs(one, words).map(({ phase, name, origin, stand, mark, there, toAsk }) => (
          <li key={phase} class={`churn-rung churn-rung-${stand}`}>
            <p class="churn-rung-name">
              {name} <span class="tool-small">{origin}</span>
              {mark ? <span class="churn-mark">{mark}</span> : null}
            </p>
            {there ? <p>{there}</p> : null}
            {toAsk ? <p class="tool-small">{toAsk}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
