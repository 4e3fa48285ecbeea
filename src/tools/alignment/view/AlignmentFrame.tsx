import type { ComponentChildren } from 'preact';
import { Tabs } from '../../../ui/Tabs.tsx';
import type { AlignmentResult } from '../model.ts';
import type { Text } from '../text.en.ts';
import { screens, type Screen } from './alignment-props.ts';

export interface AlignmentFrameProps {
  readonly text: Text;
  readonly bar: ComponentChildren;
  readonly notes: ComponentChildren;
  /** Null while the inputs cannot be read. */
  readonly result: AlignmentResult | null;
  readonly screen: Screen;
  readonly onScreen: (screen: Screen) => void;
  readonly children: ComponentChildren;
}

/** What the tool and its static preview have in common. */
export function AlignmentFrame(props: AlignmentFrameProps) {
  const { text, bar, notes, result, screen, onScreen, children } = props;
  return (
    <div class="tool alignment">
      {bar}
      {notes}
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
