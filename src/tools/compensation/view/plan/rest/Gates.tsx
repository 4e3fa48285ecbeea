import { fill } from '../../../../../i18n/fill.ts';
import { Disclosure } from '../../../../../ui/Disclosure.tsx';
import { SegmentedControl } from '../../../../../ui/SegmentedControl.tsx';
import { Select } from '../../../../../ui/Select.tsx';
import { newId } from '../../../../../workspace/new-id.ts';
import { RemoveButton } from '../../../../../workbench/RemoveButton.tsx';
import { measureName, measureNameOf } from '../../../chart.ts';
import { compensationLimits, type Gate } from '../../../schema.ts';
import { addGate, patchGate, removeGate } from '../../../state/changes.ts';
import { PercentField } from '../../fields.tsx';
import type { DesignerProps } from '../Designer.tsx';

/** What has to hold before anything is paid. */
export function Gates(props: DesignerProps) {
  const { told, text, change } = props;
  const { inputs, result } = told;
  const { rest } = text;
  const { plan } = result;
  const [first] = plan.measures;
  return (
    <Disclosure summary={rest.gates} note={String(plan.gates.length)}>
      <p class="tool-small">{plan.gates.length === 0 ? rest.noGates : rest.gatesLead}</p>
      <ol class="compensation-cards">
        {plan.gates.map((gate, index) => (
          <li key={gate.id}>
            <GateFields {...props} gate={gate} />
            <RemoveButton
              label={fill(rest.removeGate, { n: index + 1 })}
              onClick={() => {
                change(removeGate(plan.id, gate.id));
              }}
            />
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="ui-button"
        disabled={inputs.measures.length === 0 || plan.gates.length >= compensationLimits.gates}
        onClick={() => {
          change(addGate(plan.id, newId(), first?.id ?? inputs.measures[0]?.id ?? ''));
        }}
      >
        {rest.addGate}
      </button>
    </Disclosure>
  );
}

function GateFields({ told, text, change, gate }: DesignerProps & { readonly gate: Gate }) {
  const { words, inputs, result } = told;
  const { rest } = text;
  const { plan } = result;
  const set = (part: Partial<Omit<Gate, 'id'>>) => {
    change(patchGate(plan.id, gate.id, part), `gate ${gate.id} ${Object.keys(part).join()}`);
  };
  const closes = new Set(gate.closes);
  return (
    <div class="tool-fields">
      <Select
        label={rest.gateMeasure}
        value={gate.measureId}
        options={inputs.measures.map((measure) => ({
          value: measure.id,
          label: measureName(words, measure),
        }))}
        onChange={(measureId) => {
          set({ measureId });
        }}
      />
      <PercentField
        words={words}
        label={rest.atLeast}
        value={gate.atLeast}
        max={compensationLimits.multiple}
        onCommit={(atLeast) => {
          set({ atLeast });
        }}
      />
      <Select
        label={rest.reaching}
        value={gate.inclusive ? 'inclusive' : 'exclusive'}
        options={(['inclusive', 'exclusive'] as const).map((value) => ({
          value,
          label: rest.reachings[value],
        }))}
        onChange={(said) => {
          set({ inclusive: said === 'inclusive' });
        }}
      />
      <SegmentedControl
        label={rest.closes}
        value={gate.closesAll ? 'all' : 'some'}
        segments={(['all', 'some'] as const).map((value) => ({ value, label: rest.closesKinds[value] }))}
        onChange={(said) => {
          set({ closesAll: said === 'all' });
        }}
      />
      {gate.closesAll ? null : (
        <div class="compensation-checks">
          {plan.measures.map(({ id }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={closes.has(id)}
                onChange={(event) => {
                  const others = gate.closes.filter((one) => one !== id);
                  set({ closes: event.currentTarget.checked ? [...others, id] : others });
                }}
              />{' '}
              {measureNameOf(told, id)}
            </label>
          ))}
        </div>
      )}
    </div>
  );
}
