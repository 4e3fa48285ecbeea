import { fill } from '../../../i18n/fill.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { Words } from '../chart.ts';
import type { CapacityIssue } from '../schema.ts';

export interface UnreadableProps {
  readonly words: Words;
  readonly issues: readonly CapacityIssue[];
  readonly onStartAgain: () => void;
}

const mostIssues = 8;

/** What a document holds for this tool stays as it is until the reader decides. */
export function Unreadable({ words, issues, onStartAgain }: UnreadableProps) {
  const { unreadable: text } = words.text;
  const more = issues.slice(mostIssues).length;
  return (
    <div class="capacity-unreadable">
      <Notice kind="error">{text.note}</Notice>
      <ul>
        {issues.slice(0, mostIssues).map(({ path, code }) => (
          <li key={`${path} ${code}`}>{fill(text.where, { path, problem: text.codes[code] })}</li>
        ))}
        {more > 0 ? <li>{fill(text.more, { n: more })}</li> : null}
      </ul>
      <button type="button" class="ui-button" onClick={onStartAgain}>
        {text.startAgain}
      </button>
      <p class="capacity-small">{text.hint}</p>
    </div>
  );
}
