import type { ComponentChildren } from 'preact';
import { Tabs } from '../../../ui/Tabs.tsx';
import type { Text } from '../text.en.ts';
import { screens, type Screen } from './technology-props.ts';

export interface TechnologyFrameProps {
  readonly text: Text;
  readonly bar: ComponentChildren;
  readonly notes: ComponentChildren;
  readonly screen: Screen;
  readonly onScreen: (screen: Screen) => void;
  readonly children: ComponentChildren;
}

/** What the tool and its static preview have in common. */
export function TechnologyFrame({ text, bar, notes, screen, onScreen, children }: TechnologyFrameProps) {
  return (
    <div class="tool technology">
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
