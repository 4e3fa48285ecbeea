import { Disclosure } from '../../../../../ui/Disclosure.tsx';
import { SegmentedControl } from '../../../../../ui/SegmentedControl.tsx';
import { Select } from '../../../../../ui/Select.tsx';
import { percent } from '../../../chart.ts';
import type { Plan } from '../../../schema.ts';
import { patchPlan } from '../../../state/changes.ts';
import { NumField, OpenPercentField, PercentField } from '../../fields.tsx';
import type { DesignerProps } from '../Designer.tsx';

const mostYears = 5;

/** Cap on the whole, holdback and draw. */
export function Limits({ told, text, change }: DesignerProps) {
  const { words, result } = told;
  const { rest } = text;
  const { plan } = result;
  const set = (part: Partial<Omit<Plan, 'id'>>, key: string) => {
    change(patchPlan(plan.id, part), `plan ${plan.id} ${key}`);
  };
  return (
    <>
      <Disclosure summary={rest.cap} note={percent(words, plan.cap)}>
        <div class="tool-fields">
          <OpenPercentField
            words={words}
            label={rest.capMost}
            hint={rest.capHint}
            value={plan.cap}
            onCommit={(cap) => {
              set({ cap }, 'cap');
            }}
          />
          <Select
            label={rest.capApplies}
            value={plan.capApplies}
            options={(['after-modifiers', 'before-modifiers'] as const).map((value) => ({
              value,
              label: rest.capKinds[value],
            }))}
            onChange={(capApplies) => {
              set({ capApplies }, 'capApplies');
            }}
          />
        </div>
      </Disclosure>
      <Disclosure summary={rest.holdback} note={percent(words, plan.holdback.share)}>
        <div class="tool-fields">
          <PercentField
            words={words}
            label={rest.holdbackShare}
            hint={rest.holdbackHint}
            value={plan.holdback.share}
            onCommit={(share) => {
              set({ holdback: { ...plan.holdback, share } }, 'holdback share');
            }}
          />
          <NumField
            words={words}
            label={rest.holdbackYears}
            value={plan.holdback.years}
            min={1}
            max={mostYears}
            step={1}
            whole
            onCommit={(years) => {
              set({ holdback: { ...plan.holdback, years } }, 'holdback years');
            }}
          />
        </div>
      </Disclosure>
      <Disclosure summary={rest.draw} note={rest.drawKinds[plan.draw.kind]}>
        <div class="tool-fields">
          <SegmentedControl
            label={rest.draw}
            hideLabel
            value={plan.draw.kind}
            segments={(['none', 'recoverable', 'non-recoverable'] as const).map((value) => ({
              value,
              label: rest.drawKinds[value],
            }))}
            onChange={(kind) => {
              set({ draw: { ...plan.draw, kind } }, 'draw kind');
            }}
          />
          {plan.draw.kind === 'none' ? null : (
            <PercentField
              words={words}
              label={rest.drawShare}
              value={plan.draw.share}
              onCommit={(share) => {
                set({ draw: { ...plan.draw, share } }, 'draw share');
              }}
            />
          )}
        </div>
      </Disclosure>
    </>
  );
}
