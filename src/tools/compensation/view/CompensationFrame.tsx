import type { ComponentChildren } from 'preact';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { Tabs } from '../../../ui/Tabs.tsx';
import { planName, type Words } from '../chart.ts';
import type { CompensationInputs } from '../schema.ts';
import { screens, type Screen } from './compensation-props.ts';

export interface CompensationFrameProps {
  readonly words: Words;
  readonly bar: ComponentChildren;
  readonly notes: ComponentChildren;
  /** Null while they cannot be read. */
  readonly inputs: CompensationInputs | null;
  readonly screen: Screen;
  readonly onScreen: (screen: Screen) => void;
  readonly onPlan: (planId: string) => void;
  readonly children: ComponentChildren;
}

/** What the tool and its static preview have in common. */
export function CompensationFrame(props: CompensationFrameProps) {
  const { words, bar, notes, inputs, screen, onScreen, onPlan, children } = props;
  const { text } = words;
  return (
    <div class="tool">
      {bar}
      {notes}
      {inputs && inputs.plans.length > 1 ? (
        <div class="compensation-plans">
          <SegmentedControl
            label={text.planChoice}
            value={inputs.current}
            segments={inputs.plans.map((plan, place) => ({
              value: plan.id,
              label: planName(words, plan, place),
            }))}
            onChange={onPlan}
          />
        </div>
      ) : null}
      <Tabs
        label={text.tabs.label}
        tabs={screens.map((id) => ({ id, label: text.tabs[id] }))}
        selected={screen}
        onSelect={onScreen}
      >
        {children}
      </Tabs>
      <p class="tool-small compensation-advice">{text.notAdvice}</p>
    </div>
  );
}
