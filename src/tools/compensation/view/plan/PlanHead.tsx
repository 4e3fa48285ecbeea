import { fill } from '../../../../i18n/fill.ts';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { Select } from '../../../../ui/Select.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { newId } from '../../../../workspace/new-id.ts';
import { currentName } from '../../chart.ts';
import { planPresets } from '../../presets.ts';
import { compensationLimits, type Plan } from '../../schema.ts';
import { addPlan, duplicatePlan, patchPlan, removePlan, takePlan } from '../../state/changes.ts';
import { PercentField } from '../fields.tsx';
import type { DesignerProps } from './Designer.tsx';

const usualShare = 0.8;
const empty = 'empty';

export function PlanHead(props: DesignerProps) {
  const { told, text } = props;
  const { result } = told;
  const { plan } = result;
  const preset = planPresets.find((one) => one === plan.preset);
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{currentName(told)}</h3>
      {preset === undefined ? null : <p class="tool-lead">{text.plan.suits[preset]}</p>}
      <Choices {...props} />
      <div class="tool-fields">
        <Mix {...props} plan={plan} />
      </div>
      <TextField
        label={text.plan.note}
        value={plan.note}
        lines={2}
        onCommit={(note) => {
          props.change(patchPlan(plan.id, { note }), `note ${plan.id}`);
        }}
      />
    </section>
  );
}

function Choices({ told, text, change }: DesignerProps) {
  const { words, inputs, result } = told;
  const { plan } = result;
  const isFull = inputs.plans.length >= compensationLimits.plans;
  const ready = planPresets.map((value) => ({ value, label: words.text.plans[value] }));
  return (
    <>
      <div class="tool-fields">
        <TextField
          label={text.plan.name}
          value={currentName(told)}
          maxLength={200}
          onCommit={(name) => {
            change(patchPlan(plan.id, { name: name.trim() }), `name ${plan.id}`);
          }}
        />
        <Select
          label={text.plan.take}
          value=""
          options={[{ value: '' as const, label: text.plan.takeChoose }, ...ready]}
          onChange={(chosen) => {
            if (chosen !== '') change(takePlan(plan.id, chosen));
          }}
        />
        {isFull ? null : (
          <Select
            label={text.plan.add}
            value=""
            options={[
              { value: '' as const, label: text.plan.addChoose },
              { value: empty, label: text.plan.addEmpty },
              ...ready,
            ]}
            onChange={(chosen) => {
              if (chosen !== '') change(addPlan(newId(), chosen === empty ? null : chosen));
            }}
          />
        )}
      </div>
      <div class="tool-buttons">
        <button
          type="button"
          class="ui-button"
          disabled={isFull}
          onClick={() => {
            const name = fill(text.plan.copyName, { name: currentName(told) });
            change(duplicatePlan(plan.id, newId(), name));
          }}
        >
          {text.plan.duplicate}
        </button>
        <button
          type="button"
          class="ui-button"
          disabled={inputs.plans.length < 2}
          onClick={() => {
            change(removePlan(plan.id));
          }}
        >
          {text.plan.remove}
        </button>
        {isFull ? <p class="tool-small">{text.plan.full}</p> : null}
      </div>
    </>
  );
}

function Mix({ told, text, change, plan }: DesignerProps & { readonly plan: Plan }) {
  const { words } = told;
  return (
    <>
      <SegmentedControl
        label={text.plan.mix}
        hint={text.plan.mixHint}
        value={plan.baseShare === null ? 'entered' : 'share'}
        segments={(['entered', 'share'] as const).map((value) => ({
          value,
          label: text.plan.mixKinds[value],
        }))}
        onChange={(kind) => {
          change(patchPlan(plan.id, { baseShare: kind === 'share' ? usualShare : null }));
        }}
      />
      {plan.baseShare === null ? null : (
        <PercentField
          words={words}
          label={text.plan.baseShare}
          value={plan.baseShare}
          onCommit={(baseShare) => {
            change(patchPlan(plan.id, { baseShare }), `share ${plan.id}`);
          }}
        />
      )}
      <PercentField
        words={words}
        label={text.plan.variableFactor}
        hint={text.plan.factorHint}
        value={plan.variableFactor}
        max={compensationLimits.multiple}
        onCommit={(variableFactor) => {
          change(patchPlan(plan.id, { variableFactor }), `factor ${plan.id}`);
        }}
      />
    </>
  );
}
