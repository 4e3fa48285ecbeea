import type { ComponentChildren } from 'preact';
import { describedBy, Field } from './Field.tsx';
import { useCommitOnLeave } from './use-commit-on-leave.ts';
import { useDraft } from './use-draft.ts';
import { useUniqueId } from './use-unique-id.ts';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Called on blur and, in a field of one line, on Enter, when the text has changed. */
  readonly onCommit: (value: string) => void;
  /** More than one makes it a text area that grows with its text. */
  readonly lines?: number | undefined;
  readonly type?: 'text' | 'date' | 'search' | undefined;
  readonly maxLength?: number | undefined;
  readonly required?: boolean | undefined;
  /** The sentence for an empty field that is required. */
  readonly invalid?: string | undefined;
  readonly hint?: string | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly end?: ComponentChildren;
}

export function TextField(props: TextFieldProps) {
  const { label, value, hint, lines = 1 } = props;
  const id = useUniqueId();
  const { draft, bad, setDraft, setBad } = useDraft(value);

  const commit = () => {
    if (draft === null) return;
    const missing = props.required === true && draft.trim() === '';
    setBad(missing);
    if (missing) return;
    setDraft(null);
    if (draft !== value) props.onCommit(draft);
  };
  useCommitOnLeave(commit);

  const error = bad ? props.invalid : undefined;
  const shared = {
    id,
    class: 'ui-input',
    value: draft ?? value,
    maxLength: props.maxLength ?? 10_000,
    placeholder: props.placeholder,
    disabled: props.disabled,
    'aria-invalid': bad ? ('true' as const) : undefined,
    'aria-describedby': describedBy(id, hint, error),
    onBlur: commit,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && lines === 1 && !event.isComposing) commit();
      if (event.key === 'Escape' && draft !== null) {
        event.stopPropagation();
        setDraft(null);
        setBad(false);
      }
    },
  };
  return (
    <Field id={id} label={label} hideLabel={props.hideLabel} hint={hint} error={error} end={props.end}>
      {lines === 1 ? (
        <input
          {...shared}
          type={props.type ?? 'text'}
          autocomplete="off"
          onInput={(event) => {
            setDraft(event.currentTarget.value);
          }}
        />
      ) : (
        <textarea
          {...shared}
          rows={lines}
          onInput={(event) => {
            setDraft(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}
