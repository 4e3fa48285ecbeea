import { fill } from '../../../i18n/fill.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { needName, needNote } from '../chart.ts';
import { technologyLimits } from '../schema.ts';
import type { LiveProps } from './technology-props.ts';

/** The step lock: what has to be said before any option is shown. */
export function Closed({ words, inputs, result, onScreen }: LiveProps) {
  const { lock: text } = words.text;
  const { lines, complete } = result.lock;
  const missing = lines.filter(({ gaps }) => gaps.length > 0);
  const values = { least: technologyLimits.leastNeeds, n: complete };
  const products = inputs.options.filter(({ kind }) => kind === 'product');
  return (
    <div class="tool-screen">
      <Notice
        kind="info"
        action={
          <button
            type="button"
            class="ui-button"
            onClick={() => {
              onScreen('needs');
            }}
          >
            {text.toNeeds}
          </button>
        }
      >
        {lines.length === 0 ? text.noNeeds : fill(text.closed, values)}
        {products.length > 0 ? ` ${text.kept}` : ''}
      </Notice>
      {missing.length === 0 ? null : (
        <ul class="technology-missing">
          {missing.map((line) => (
            <li key={line.need.id}>
              {needName(words, line.need)} <span class="tool-small">{needNote(words, line)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
