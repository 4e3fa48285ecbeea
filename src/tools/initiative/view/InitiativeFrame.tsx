import type { ComponentChildren } from 'preact';
import { Tabs } from '../../../ui/Tabs.tsx';
import { tabNotes } from '../chart.ts';
import type { InitiativeResult } from '../model.ts';
import type { Text } from '../text.en.ts';
import { screens, type Screen } from './initiative-props.ts';

export interface InitiativeFrameProps {
  readonly text: Text;
  readonly bar: ComponentChildren;
  readonly notes: ComponentChildren;
  /** Null while the inputs cannot be read. */
  readonly result: InitiativeResult | null;
  readonly screen: Screen;
  readonly onScreen: (screen: Screen) => void;
  readonly children: ComponentChildren;
}

/** What the tool and its static preview have in common. */
export function InitiativeFrame(props: InitiativeFrameProps) {
  const { text, bar, notes, result, screen, onScreen, children } = props;
  const progress: Partial<Record<Screen, string>> = result ? tabNotes(result) : {};
  return (
    <div class="tool initiative">
      {bar}
      {notes}
      <Tabs
        label={text.tabs.label}
        tabs={screens.map((id) => ({ id, label: text.tabs[id], note: progress[id] }))}
        selected={screen}
        onSelect={onScreen}
      >
        {children}
      </Tabs>
    </div>
  );
}
