import { fill } from '../../../i18n/fill.ts';
import type { Todo, Words } from '../chart.ts';
import { isOnRoadmap, putOnRoadmap } from '../state/roadmap.ts';
import type { InitiativeProps } from './initiative-props.ts';

interface TodosProps extends Pick<InitiativeProps, 'words' | 'workspace'> {
  readonly todos: readonly Todo[];
  /** False on the page before the tool has arrived. */
  readonly isLive: boolean;
}

/** Gaps as things to do, each with a way onto the roadmap. */
export function Todos({ words, workspace, todos, isLive }: TodosProps) {
  return (
    <ul class="initiative-todos">
      {todos.map((todo) => (
        <li key={todo.id}>
          <span>{todo.text}</span>
          {isOnRoadmap(workspace, todo.id) ? (
            <span class="initiative-there">{words.text.roadmap.there}</span>
          ) : (
            <PutButton words={words} todo={todo} isLive={isLive} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface PutButtonProps {
  readonly words: Words;
  readonly todo: Todo;
  readonly isLive: boolean;
}

function PutButton({ words, todo, isLive }: PutButtonProps) {
  const { roadmap } = words.text;
  return (
    <button
      type="button"
      class="ui-link-button ui-nowrap"
      aria-label={fill(roadmap.putOf, { action: todo.text })}
      onClick={() => {
        if (isLive) putOnRoadmap(todo.id, todo.text);
      }}
    >
      {roadmap.put}
    </button>
  );
}
