import type { ComponentChildren } from 'preact';
import { Tabs } from '../../../ui/Tabs.tsx';
import type { Text } from '../text.en.ts';
import { screens, type Screen } from './churn-props.ts';

export interface ChurnFrameProps {
  readonly text: Text;
  readonly bar: ComponentChildren;
  readonly notes: ComponentChildren;
  readonly screen: Screen;
  readonly onScreen: (screen: Screen) => void;
  readonly children: ComponentChildren;
}

/** What the tool and its static preview have in common. */
export function ChurnFrame({ text, bar, notes, screen, onScreen, children }: ChurnFrameProps) {
  return (
    <div class="tool churn">
      {bar}
      {notes}
      <Tabs
        label={text.tabs.label}
        tabs={screens.map((id) => ({ id, label: text.tabs[id] }))}
        selected={screen}
        onSelect={onScreen}
      >
        {children}
      </Tabs>
    </div>
  );
}
