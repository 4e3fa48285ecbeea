import { NumberField } from './NumberField.tsx';
import { useUniqueId } from './use-unique-id.ts';

export interface SliderProps {
  readonly label: string;
  /** Null is not set: the knob is hollow and stands in the middle. */
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Called while the knob moves and when a number is typed; null only where `clearable`. */
  readonly onCommit: (value: number | null) => void;
  readonly invalid: string;
  readonly factor?: number | undefined;
  readonly unit?: string | undefined;
  readonly clearable?: boolean | undefined;
  /** What a screen reader says instead of the bare number. */
  readonly valueText?: string | undefined;
  /** Words under the two ends. */
  readonly ends?: readonly [low: string, high: string] | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

export function Slider(props: SliderProps) {
  const { label, value, min, max } = props;
  const id = useUniqueId();
  return (
    <div class="ui-slider">
      <label class={props.hideLabel ? 'ui-hidden' : 'ui-label'} for={id}>
        {label}
      </label>
      <div class="ui-slider-row">
        <input
          id={id}
          class={value === null ? 'ui-range ui-range-unset' : 'ui-range'}
          type="range"
          min={min}
          max={max}
          step={props.step}
          value={value ?? (min + max) / 2}
          disabled={props.disabled}
          aria-valuetext={props.valueText}
          onInput={(event) => {
            props.onCommit(event.currentTarget.valueAsNumber);
          }}
        />
        <NumberField
          label={label}
          hideLabel
          value={value}
          min={min}
          max={max}
          factor={props.factor}
          unit={props.unit}
          invalid={props.invalid}
          required={!props.clearable}
          disabled={props.disabled}
          onCommit={props.onCommit}
        />
      </div>
      {props.ends ? (
        <div class="ui-slider-ends">
          <span>{props.ends[0]}</span>
          <span>{props.ends[1]}</span>
        </div>
      ) : null}
    </div>
  );
}
