import type { ComponentChildren } from 'preact';
import { Tabs } from '../../../ui/Tabs.tsx';
import type { CapacityInputs } from '../schema.ts';
import type { Text } from '../text.en.ts';
import { screens, type Screen } from './capacity-props.ts';

export interface CapacityFrameProps {
  readonly text: Text;
  readonly bar: ComponentChildren;
  readonly notes: ComponentChildren;
  /** Null while they cannot be read. */
  readonly inputs: CapacityInputs | null;
  readonly screen: Screen;
  readonly onScreen: (screen: Screen) => void;
  readonly children: ComponentChildren;
}

/** What the tool and its static preview have in common. */
export function CapacityFrame({ text, bar, notes, inputs, screen, onScreen, children }: CapacityFrameProps) {
  const counts: Partial<Record<Screen, number>> = inputs
    ? { managers: inputs.managers.count, functions: inputs.functions.length, plan: inputs.waves.length }
    : {};
  return (
    <div class="tool">
      {bar}
      {notes}
      <Tabs
        label={text.tabs.label}
        tabs={screens.map((id) => {
          const count = counts[id];
          return { id, label: text.tabs[id], ...(count === undefined ? {} : { note: String(count) }) };
        })}
        selected={screen}
        onSelect={onScreen}
      >
        {children}
      </Tabs>
    </div>
  );
}
