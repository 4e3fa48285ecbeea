import type { ComponentChildren } from 'preact';
import { Tabs } from '../../../ui/Tabs.tsx';
import type { CompetencyResult } from '../model.ts';
import type { Text } from '../text.en.ts';
import { screens, type Screen } from './competency-props.ts';

export interface CompetencyFrameProps {
  readonly text: Text;
  readonly bar: ComponentChildren;
  readonly notes: ComponentChildren;
  /** Null while the inputs cannot be read. */
  readonly result: CompetencyResult | null;
  readonly screen: Screen;
  readonly onScreen: (screen: Screen) => void;
  readonly children: ComponentChildren;
}

/** What the tool and its static preview have in common. */
export function CompetencyFrame(props: CompetencyFrameProps) {
  const { text, bar, notes, result, screen, onScreen, children } = props;
  return (
    <div class="tool competency">
      {bar}
      {notes}
      <p class="tool-small competency-privacy">{text.privacy}</p>
      <Tabs
        label={text.tabs.label}
        tabs={screens.map((id) => ({
          id,
          label: text.tabs[id],
          note: result ? text.progress[result.progress[id]] : undefined,
        }))}
        selected={screen}
        onSelect={onScreen}
      >
        {children}
      </Tabs>
    </div>
  );
}
