import { fill } from '../../../i18n/fill.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { boundPercent, figure } from '../chart.ts';
import { stanceLimits, type StanceSettings } from '../schema.ts';
import { hasOwnSettings } from '../state/changes.ts';
import type { StanceActions, StanceProps } from './stance-props.ts';

export function Settings(props: Pick<StanceProps, 'words' | 'inputs' | 'actions'>) {
  const { words, inputs, actions } = props;
  const { settings: text } = words.text;
  return (
    <Disclosure summary={text.heading}>
      <p class="tool-small">{text.lead}</p>
      {actions ? <Fields words={words} inputs={inputs} actions={actions} /> : <StillFields {...props} />}
      {actions && hasOwnSettings(inputs) ? (
        <button
          type="button"
          class="ui-link-button"
          onClick={() => {
            actions.reset();
          }}
        >
          {text.reset}
        </button>
      ) : null}
      <p class="tool-small">{text.source}</p>
    </Disclosure>
  );
}

function Fields({
  words,
  inputs,
  actions,
}: Pick<StanceProps, 'words' | 'inputs'> & { readonly actions: StanceActions }) {
  const { settings: text } = words.text;
  const { settings } = inputs;
  const commit = (name: keyof StanceSettings) => (value: number | null) => {
    if (value !== null) actions.set({ [name]: value });
  };
  return (
    <div class="stance-settings">
      <NumberField
        label={text.transitionFrom}
        value={settings.transitionFrom}
        min={0}
        max={settings.strategicAbove}
        required
        invalid={fill(text.invalidTransition, { max: figure(words, settings.strategicAbove) })}
        onCommit={commit('transitionFrom')}
      />
      <NumberField
        label={text.strategicAbove}
        value={settings.strategicAbove}
        min={settings.transitionFrom}
        max={stanceLimits.index}
        required
        invalid={fill(text.invalidStrategic, { min: figure(words, settings.transitionFrom) })}
        onCommit={commit('strategicAbove')}
      />
      <NumberField
        label={text.dependenceAbove}
        value={settings.dependenceAbove}
        factor={100}
        unit="%"
        min={0}
        max={1}
        required
        invalid={text.invalidShare}
        onCommit={commit('dependenceAbove')}
      />
    </div>
  );
}

export function StillFields({ words, inputs }: Pick<StanceProps, 'words' | 'inputs'>) {
  const { settings: text } = words.text;
  const { transitionFrom, strategicAbove, dependenceAbove } = inputs.settings;
  const rows = [
    [text.transitionFrom, figure(words, transitionFrom)],
    [text.strategicAbove, figure(words, strategicAbove)],
    [text.dependenceAbove, boundPercent(words, dependenceAbove)],
  ];
  return (
    <dl class="stance-settings">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt class="ui-label">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
