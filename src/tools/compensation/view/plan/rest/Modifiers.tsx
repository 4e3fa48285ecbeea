import { fill } from '../../../../../i18n/fill.ts';
import { Disclosure } from '../../../../../ui/Disclosure.tsx';
import { Select } from '../../../../../ui/Select.tsx';
import { TextField } from '../../../../../ui/TextField.tsx';
import { newId } from '../../../../../workspace/new-id.ts';
import { RemoveButton } from '../../../../../workbench/RemoveButton.tsx';
import { measureName, modifierName } from '../../../chart.ts';
import { compensationLimits, type Modifier } from '../../../schema.ts';
import { addModifier, patchModifier, removeModifier } from '../../../state/changes.ts';
import { PercentField } from '../../fields.tsx';
import type { DesignerProps } from '../Designer.tsx';

/** What multiplies the pay of the measures. */
export function Modifiers(props: DesignerProps) {
  const { told, text, change } = props;
  const { words, inputs, result } = told;
  const { rest } = text;
  const { plan } = result;
  const isFull = plan.modifiers.length >= compensationLimits.modifiers;
  const [first] = inputs.measures;
  return (
    <Disclosure summary={rest.modifiers} note={String(plan.modifiers.length)}>
      <p class="tool-small">{plan.modifiers.length === 0 ? rest.noModifiers : rest.modifiersLead}</p>
      <ol class="compensation-cards">
        {plan.modifiers.map((modifier) => (
          <li key={modifier.id}>
            <ModifierFields {...props} modifier={modifier} />
            <RemoveButton
              label={fill(rest.removeModifier, { name: modifierName(words, modifier) })}
              onClick={() => {
                change(removeModifier(plan.id, modifier.id));
              }}
            />
          </li>
        ))}
      </ol>
      <div class="tool-buttons">
        <button
          type="button"
          class="ui-button"
          disabled={isFull}
          onClick={() => {
            change(addModifier(plan.id, newId(), null));
          }}
        >
          {rest.addStated}
        </button>
        <button
          type="button"
          class="ui-button"
          disabled={isFull || first === undefined}
          onClick={() => {
            change(addModifier(plan.id, newId(), first?.id ?? null));
          }}
        >
          {rest.addDriven}
        </button>
      </div>
    </Disclosure>
  );
}

function ModifierFields({ told, text, change, modifier }: DesignerProps & { readonly modifier: Modifier }) {
  const { words, inputs, result } = told;
  const { rest } = text;
  const planId = result.plan.id;
  const set = (part: Partial<Omit<Modifier, 'id'>>, key = Object.keys(part).join()) => {
    change(patchModifier(planId, modifier.id, part), `modifier ${modifier.id} ${key}`);
  };
  const { multiple } = compensationLimits;
  return (
    <div class="tool-fields">
      <TextField
        label={rest.modifierName}
        value={modifier.name}
        maxLength={200}
        onCommit={(name) => {
          set({ name: name.trim() });
        }}
      />
      {modifier.kind === 'stated' ? (
        <PercentField
          words={words}
          label={rest.factor}
          hint={rest.factorHint}
          value={modifier.factor}
          max={multiple}
          onCommit={(factor) => {
            set({ factor });
          }}
        />
      ) : (
        <>
          <Select
            label={rest.driven}
            value={modifier.measureId ?? ''}
            options={inputs.measures.map((measure) => ({
              value: measure.id,
              label: measureName(words, measure),
            }))}
            onChange={(measureId) => {
              set({ measureId });
            }}
          />
          {modifier.points.flatMap((point, index) =>
            (['attainment', 'factor'] as const).map((field) => (
              <PercentField
                key={`${point.id} ${field}`}
                words={words}
                label={
                  field === 'attainment' ? fill(rest.pointAttainment, { n: index + 1 }) : rest.pointFactor
                }
                value={point[field]}
                max={multiple}
                onCommit={(value) => {
                  const points = modifier.points.map((one) =>
                    one.id === point.id ? { ...one, [field]: value } : one,
                  );
                  set({ points }, `${point.id} ${field}`);
                }}
              />
            )),
          )}
        </>
      )}
    </div>
  );
}
