import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { describedBy, Field } from './Field.tsx';
import { editableNumber, readNumber } from './read-number.ts';
import { useCommitOnLeave } from './use-commit-on-leave.ts';
import { useDraft } from './use-draft.ts';
import { useUniqueId } from './use-unique-id.ts';

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number | null;
  /** Called on blur, Enter and arrow steps, only with a number inside the limits or, unless `required`, null. */
  readonly onCommit: (value: number | null) => void;
  /** The sentence for text that is not a number or is outside the limits. */
  readonly invalid: string;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly required?: boolean | undefined;
  /** What is shown is value × factor: 100 for a fraction edited as percent. Limits are limits of the value. */
  readonly factor?: number | undefined;
  /** Arrow up and down change the shown number by this much. */
  readonly step?: number | undefined;
  readonly unit?: string | undefined;
  /** How the shown number is written while the field is not being edited. */
  readonly format?: ((shown: number) => string) | undefined;
  readonly parse?: ((text: string) => number | null) | undefined;
  readonly hint?: string | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly end?: ComponentChildren;
}

type Reading = { readonly ok: true; readonly value: number | null } | { readonly ok: false };

function read(text: string, props: NumberFieldProps): Reading {
  if (text.trim() === '') return props.required ? { ok: false } : { ok: true, value: null };
  const shown = props.parse ? props.parse(text) : readNumber(text, props.unit);
  if (shown === null || !Number.isFinite(shown)) return { ok: false };
  const value = props.factor ? Number((shown / props.factor).toPrecision(15)) : shown;
  const inside = value >= (props.min ?? -Infinity) && value <= (props.max ?? Infinity);
  return inside ? { ok: true, value } : { ok: false };
}

function shownNumber({ value, factor }: NumberFieldProps): number | null {
  return value === null ? null : value * (factor ?? 1);
}

/** At once, not with the next render, which would drop the selection that Tab makes and append what is typed. */
function showForEditing(input: HTMLInputElement, text: string): void {
  const all = input.selectionStart === 0 && input.selectionEnd === input.value.length;
  input.value = text;
  if (all) input.select();
}

export function NumberField(props: NumberFieldProps) {
  const { label, value, unit, hint, invalid, format, step } = props;
  const id = useUniqueId();
  const { draft, bad, setDraft, setBad } = useDraft(value);
  const [focused, setFocused] = useState(false);

  const commit = (text: string | null) => {
    if (text === null) return;
    const reading = read(text, props);
    setBad(!reading.ok);
    if (!reading.ok) return;
    setDraft(null);
    if (reading.value !== value) props.onCommit(reading.value);
  };
  useCommitOnLeave(() => {
    commit(draft);
  });

  const shown = shownNumber(props);
  const written = shown === null ? '' : format && !focused ? format(shown) : editableNumber(shown);
  const error = bad ? invalid : undefined;

  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLInputElement }) => {
    if (event.key === 'Enter' && !event.isComposing) commit(draft);
    else if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation();
      setDraft(null);
      setBad(false);
    } else if (step !== undefined && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      const reading = read(draft ?? event.currentTarget.value, props);
      if (!reading.ok) return;
      const from = (reading.value ?? 0) * (props.factor ?? 1);
      const next = from + (event.key === 'ArrowUp' ? step : -step);
      commit(editableNumber(next));
    }
  };

  return (
    <Field id={id} label={label} hideLabel={props.hideLabel} hint={hint} error={error} end={props.end}>
      <input
        id={id}
        class="ui-input ui-figure-input"
        type="text"
        // A phone's decimal pad has no minus sign.
        inputMode={props.min !== undefined && props.min >= 0 ? 'decimal' : 'text'}
        autocomplete="off"
        value={draft ?? written}
        placeholder={props.placeholder}
        disabled={props.disabled}
        aria-invalid={bad ? 'true' : undefined}
        aria-describedby={describedBy(id, hint, error)}
        onInput={(event) => {
          setDraft(event.currentTarget.value);
        }}
        onFocus={({ currentTarget: input }) => {
          if (format && draft === null && shown !== null) showForEditing(input, editableNumber(shown));
          setFocused(true);
        }}
        onBlur={() => {
          setFocused(false);
          commit(draft);
        }}
        onKeyDown={onKeyDown}
      />
      {unit ? (
        <span class="ui-unit" aria-hidden="true">
          {unit}
        </span>
      ) : null}
    </Field>
  );
}
