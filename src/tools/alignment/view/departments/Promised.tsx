import { useStore } from '@nanostores/preact';
import { fill } from '../../../../i18n/fill.ts';
import { Select } from '../../../../ui/Select.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { newId } from '../../../../workspace/new-id.ts';
import type { PromiseLine } from '../../model.ts';
import { alignmentLimits } from '../../schema.ts';
import { $workspace } from '../../state.ts';
import { addPromise, needs, patchPromise, removePromise } from '../../state/changes.ts';
import type { LiveProps } from '../alignment-props.ts';

/** Each promise, and the departments without which it fails. */
export function Promised(props: LiveProps) {
  const { words, result, inputs, change } = props;
  const { promises: text } = words.text;
  return (
    <section class="tool-block">
      <h3 class="alignment-heading">{text.heading}</h3>
      <p class="tool-lead">{text.lead}</p>
      <ul class="alignment-rows">
        {result.promises.map((line) => (
          <Line key={line.promise.id} {...props} line={line} />
        ))}
      </ul>
      {inputs.promises.length < alignmentLimits.promises ? (
        <p>
          <button
            type="button"
            class="ui-button"
            onClick={() => {
              change(addPromise(newId()));
            }}
          >
            {text.add}
          </button>
        </p>
      ) : (
        <p class="tool-small">{fill(text.full, { n: alignmentLimits.promises })}</p>
      )}
    </section>
  );
}

function Line({ words, result, change, line }: LiveProps & { readonly line: PromiseLine }) {
  const { promises: text } = words.text;
  const { promise, stand } = line;
  const accounts = useStore($workspace)?.accounts ?? [];
  const { id, functionIds } = promise;
  return (
    <li class="alignment-row">
      <div class="tool-fields alignment-promise">
        <TextField
          label={text.text}
          value={promise.text}
          maxLength={500}
          onCommit={(entered) => {
            change(patchPromise(id, { text: entered }));
          }}
        />
        <Select
          label={text.account}
          value={accounts.some((one) => one.id === promise.accountId) ? (promise.accountId ?? '') : ''}
          options={[
            { value: '', label: text.all },
            ...accounts.map((one) => ({ value: one.id, label: one.name })),
          ]}
          onChange={(accountId) => {
            change(patchPromise(id, { accountId: accountId === '' ? null : accountId }));
          }}
        />
      </div>
      <fieldset class="alignment-needs">
        <legend class="ui-label">{text.functions}</legend>
        {result.functions.map((one) => (
          <label key={one.id} class="alignment-check">
            <input
              type="checkbox"
              checked={functionIds.includes(one.id)}
              onChange={(event) => {
                change(needs(id, one.id, event.currentTarget.checked));
              }}
            />
            <span>{one.name}</span>
          </label>
        ))}
      </fieldset>
      <p class={`alignment-stand alignment-stand-${stand}`}>{text.stands[stand]}</p>
      <p>
        <button
          type="button"
          class="ui-link-button"
          onClick={() => {
            change(removePromise(id));
          }}
        >
          {text.remove}
        </button>
      </p>
    </li>
  );
}
