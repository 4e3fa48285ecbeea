import type { ComponentChildren } from 'preact';

export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hideLabel?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** What stands after the control, such as where a value comes from. */
  readonly end?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function describedBy(
  id: string,
  hint: string | undefined,
  error: string | undefined,
): string | undefined {
  const ids = [error ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** Label above, control between hairlines, then hint and error. */
export function Field({ id, label, hideLabel, hint, error, end, children }: FieldProps) {
  return (
    <div class={error ? 'ui-field ui-field-bad' : 'ui-field'}>
      <label class={hideLabel ? 'ui-hidden' : 'ui-label'} for={id}>
        {label}
      </label>
      <div class="ui-line">
        {children}
        {end}
      </div>
      {error ? (
        <p class="ui-error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
      {hint ? (
        <p class="ui-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
