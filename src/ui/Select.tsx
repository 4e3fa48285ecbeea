import type { ComponentChildren } from 'preact';
import { describedBy, Field } from './Field.tsx';
import { useUniqueId } from './use-unique-id.ts';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Options of one group stand under its name. */
  readonly group?: string | undefined;
  readonly disabled?: boolean | undefined;
}

export interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly end?: ComponentChildren;
}

function groupsOf<Value extends string>(options: readonly Option<Value>[]): [string, Option<Value>[]][] {
  const groups = new Map<string, Option<Value>[]>();
  for (const option of options) {
    const name = option.group ?? '';
    groups.set(name, [...(groups.get(name) ?? []), option]);
  }
  return [...groups];
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, value, options, hint, error } = props;
  const id = useUniqueId();
  const items = (list: readonly Option<Value>[]) =>
    list.map((option) => (
      <option key={option.value} value={option.value} disabled={option.disabled}>
        {option.label}
      </option>
    ));
  return (
    <Field id={id} label={label} hideLabel={props.hideLabel} hint={hint} error={error} end={props.end}>
      <select
        id={id}
        class="ui-input ui-select"
        value={value}
        disabled={props.disabled}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(id, hint, error)}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) props.onChange(chosen.value);
        }}
      >
        {groupsOf(options).map(([name, list]) =>
          name === '' ? (
            items(list)
          ) : (
            <optgroup key={name} label={name}>
              {items(list)}
            </optgroup>
          ),
        )}
      </select>
    </Field>
  );
}
