import { useUniqueId } from './use-unique-id.ts';

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface SegmentedControlProps<Value extends string> {
  readonly label: string;
  /** Null is nothing chosen yet. */
  readonly value: Value | null;
  readonly segments: readonly Segment<Value>[];
  readonly onChange: (value: Value) => void;
  readonly hint?: string | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

/** Native radio buttons, so arrows, labels and forms work by themselves. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const name = useUniqueId();
  return (
    <fieldset
      class="ui-segmented"
      disabled={props.disabled}
      aria-describedby={props.hint ? `${name}-hint` : undefined}
    >
      <legend class={props.hideLabel ? 'ui-hidden' : 'ui-label'}>{props.label}</legend>
      <div class="ui-segments">
        {props.segments.map(({ value, label }) => (
          <label key={value} class="ui-segment">
            <input
              type="radio"
              name={name}
              value={value}
              checked={props.value === value}
              onChange={() => {
                props.onChange(value);
              }}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {props.hint ? (
        <p class="ui-hint" id={`${name}-hint`}>
          {props.hint}
        </p>
      ) : null}
    </fieldset>
  );
}
