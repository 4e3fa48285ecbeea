import { useStore } from '@nanostores/preact';
import { fill } from '../../i18n/fill.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { withAction, withActionChanged, withoutAction } from '../actions.ts';
import { newId } from '../new-id.ts';
import type { Action } from '../schema.ts';
import { $workspace, edit } from '../store.ts';
import type { PageProps } from './view.tsx';

/** What somebody will do, from every chapter and tool. */
export function Actions(props: PageProps) {
  const { text } = props;
  const actions = useStore($workspace)?.actions ?? [];
  return (
    <section aria-labelledby="actions">
      <h2 id="actions">{text.actions.title}</h2>
      <p>{actions.length === 0 ? text.actions.none : text.actions.body}</p>
      {actions.length === 0 ? null : <ActionTable {...props} actions={actions} />}
      <p class="workspace-actions">
        <button
          type="button"
          class="ui-button"
          onClick={() => edit(withAction(newId(), { text: text.actions.newText, toolId: null }))}
        >
          {text.actions.add}
        </button>
      </p>
    </section>
  );
}

function ActionTable({ actions, ...page }: PageProps & { readonly actions: readonly Action[] }) {
  const { caption, columns } = page.text.actions;
  return (
    <div class="ui-table-box" tabIndex={0} role="region" aria-label={caption}>
      <table class="ui-table workspace-todo">
        <caption class="ui-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.done}</th>
            <th scope="col">{columns.text}</th>
            <th scope="col">{columns.owner}</th>
            <th scope="col">{columns.start}</th>
            <th scope="col">{columns.length}</th>
            <th scope="col">{columns.from}</th>
            <th scope="col">{columns.action}</th>
          </tr>
        </thead>
        <tbody>
          {actions.map((one) => (
            <ActionRow key={one.id} {...page} one={one} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ActionRow({ text, toolNames, one }: PageProps & { readonly one: Action }) {
  const words = text.actions;
  const change = (part: Partial<Omit<Action, 'id'>>) => edit(withActionChanged(one.id, part));
  const named = { text: one.text };
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={fill(words.doneOf, named)}
          checked={one.done}
          onChange={(event) => change({ done: event.currentTarget.checked })}
        />
      </td>
      <td class="workspace-todo-text">
        <TextField
          label={words.columns.text}
          hideLabel
          value={one.text}
          lines={2}
          maxLength={2000}
          required
          invalid={words.textProblem}
          onCommit={(value) => change({ text: value })}
        />
      </td>
      <td>
        <TextField
          label={words.columns.owner}
          hideLabel
          value={one.owner}
          maxLength={200}
          onCommit={(owner) => change({ owner })}
        />
      </td>
      <td>
        <TextField
          label={words.columns.start}
          hideLabel
          type="date"
          value={one.start}
          onCommit={(start) => change({ start })}
        />
      </td>
      <td>
        <NumberField
          label={words.columns.length}
          hideLabel
          value={one.lengthDays}
          min={1}
          max={3650}
          step={1}
          invalid={words.lengthProblem}
          onCommit={(days) => change({ lengthDays: days === null ? null : Math.round(days) })}
        />
      </td>
      <td>{one.toolId === null ? null : (toolNames[one.toolId] ?? one.toolId)}</td>
      <td>
        <button
          type="button"
          class="ui-button"
          aria-label={fill(words.removeOf, named)}
          onClick={() => edit(withoutAction(one.id))}
        >
          {words.remove}
        </button>
      </td>
    </tr>
  );
}
