import { fill } from '../i18n/fill.ts';
import { Notice } from '../ui/Notice.tsx';
import type { InputIssue } from '../workspace/tool-schema.ts';
import { useWorkbenchWords } from './words.ts';

export interface UnreadableProps {
  /** Of the tool. */
  readonly title: string;
  readonly issues: readonly InputIssue[];
  readonly onStartAgain: () => void;
}

const mostIssues = 8;

/** What a document holds for this tool stays as it is until the reader decides. */
export function Unreadable({ title, issues, onStartAgain }: UnreadableProps) {
  const { unreadable: text } = useWorkbenchWords().text;
  const more = issues.slice(mostIssues).length;
  return (
    <div class="tool-unreadable">
      <Notice kind="error">{fill(text.note, { title })}</Notice>
      <ul>
        {issues.slice(0, mostIssues).map(({ path, code }) => (
          <li key={`${path} ${code}`}>{fill(text.where, { path, problem: text.codes[code] })}</li>
        ))}
        {more > 0 ? <li>{fill(text.more, { n: more })}</li> : null}
      </ul>
      <button type="button" class="ui-button" onClick={onStartAgain}>
        {text.startAgain}
      </button>
      <p class="tool-small">{text.hint}</p>
    </div>
  );
}
