import type { ComponentChildren } from 'preact';
import { fill } from '../../../i18n/fill.ts';
import { Tabs } from '../../../ui/Tabs.tsx';
import type { PortfolioInputs } from '../state.ts';
import { ratingProgress } from '../state/ratings.ts';
import type { Text } from '../text.en.ts';
import { screens, type Screen } from './screens.ts';

export interface ToolFrameProps {
  readonly text: Text;
  readonly bar: ComponentChildren;
  readonly notes: ComponentChildren;
  /** Null while they cannot be read. */
  readonly inputs: PortfolioInputs | null;
  readonly accounts: readonly { readonly id: string }[];
  readonly screen: Screen;
  readonly onScreen: (screen: Screen) => void;
  readonly children: ComponentChildren;
}

/** What the tool and its static preview have in common. */
export function ToolFrame({
  text,
  bar,
  notes,
  inputs,
  accounts,
  screen,
  onScreen,
  children,
}: ToolFrameProps) {
  const rated =
    inputs &&
    ratingProgress(
      inputs,
      accounts.map(({ id }) => id),
    );
  const notesOf = {
    accounts: String(accounts.length),
    criteria: inputs ? String(inputs.criteria.length) : undefined,
    ratings: rated && rated.total > 0 ? fill(text.tabs.rated, { ...rated }) : undefined,
    raters: inputs && inputs.raters.length > 0 ? String(inputs.raters.length) : undefined,
    result: undefined,
    choice: undefined,
    profit: undefined,
    whitespace: undefined,
    certainty: undefined,
  };
  return (
    <div class="tool portfolio">
      {bar}
      {notes}
      <Tabs
        label={text.tabs.label}
        tabs={screens.map((id) => ({ id, label: text.tabs[id], note: notesOf[id] }))}
        selected={screen}
        onSelect={onScreen}
      >
        {children}
      </Tabs>
    </div>
  );
}
