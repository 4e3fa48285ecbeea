import type { ComponentChildren } from 'preact';
import { Tabs } from '../../../ui/Tabs.tsx';
import type { ValueCaseInputs } from '../schema.ts';
import type { Text } from '../text.en.ts';
import { screens, type Screen } from './value-props.ts';

export interface ValueFrameProps {
  readonly text: Text;
  readonly bar: ComponentChildren;
  readonly notes: ComponentChildren;
  /** Which account's case it is. */
  readonly account: ComponentChildren;
  /** Null while there is none that can be read. */
  readonly one: ValueCaseInputs | null;
  readonly screen: Screen;
  readonly onScreen: (screen: Screen) => void;
  readonly children: ComponentChildren;
}

/** What the tool and its static preview have in common. */
export function ValueFrame({ text, bar, notes, account, one, screen, onScreen, children }: ValueFrameProps) {
  const counts: Partial<Record<Screen, number>> = one
    ? { drivers: one.drivers.length, reviews: one.reviews.length }
    : {};
  return (
    <div class="tool">
      {bar}
      {notes}
      {account}
      {one ? (
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
      ) : (
        children
      )}
    </div>
  );
}
