import { Disclosure } from '../../../ui/Disclosure.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import type { Settings as Bounds } from '../schema.ts';
import { patchSettings } from '../state/changes.ts';
import type { InitiativeProps } from './initiative-props.ts';

interface Bound {
  readonly key: keyof Bounds;
  readonly kind: 'index' | 'apart' | 'share';
  readonly min: number;
  readonly max: number;
}

/** The limits of the readings, which are ours and may be changed. */
export function Settings(props: InitiativeProps) {
  const { ours, settings: text } = props.words.text;
  return (
    <Disclosure summary={text.heading}>
      {props.change === null ? null : (
        <div class="tool-block">
          <p class="tool-small">{ours}</p>
          <div class="tool-fields">
            {boundsOf(props.inputs.settings).map((bound) => (
              <BoundField key={bound.key} {...props} bound={bound} />
            ))}
          </div>
        </div>
      )}
    </Disclosure>
  );
}

/** Each bound stays between its neighbours. */
function boundsOf(settings: Bounds): readonly Bound[] {
  return [
    { key: 'mixedFrom', kind: 'index', min: 0, max: settings.businessFrom },
    { key: 'businessFrom', kind: 'index', min: settings.mixedFrom, max: 100 },
    { key: 'apartFrom', kind: 'apart', min: 1, max: 4 },
    { key: 'healthyBelow', kind: 'share', min: 0, max: settings.unrecruitedFrom },
    { key: 'unrecruitedFrom', kind: 'share', min: settings.healthyBelow, max: settings.halfFrom },
    { key: 'halfFrom', kind: 'share', min: settings.unrecruitedFrom, max: 1 },
  ];
}

function BoundField({ words, inputs, change, bound }: InitiativeProps & { readonly bound: Bound }) {
  const { settings: text } = words.text;
  const { key, kind, min, max } = bound;
  return (
    <NumberField
      label={text[key]}
      value={inputs.settings[key]}
      min={min}
      max={max}
      step={1}
      factor={kind === 'share' ? 100 : undefined}
      unit={kind === 'share' ? '%' : kind === 'apart' ? text.levels : undefined}
      required
      invalid={text.invalid[kind]}
      onCommit={(value) => {
        if (value !== null) change?.(patchSettings({ [key]: kind === 'apart' ? Math.round(value) : value }));
      }}
    />
  );
}
