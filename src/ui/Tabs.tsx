import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useUniqueId } from './use-unique-id.ts';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** A short remark after the label, such as a count. */
  readonly note?: string | undefined;
}

export interface TabsProps<Id extends string> {
  /** Names the row of tabs for a screen reader. */
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** The panel of the selected tab. */
  readonly children: ComponentChildren;
}

function target(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** Moves a row that is wider than the screen, and nothing but the row. */
function showSelected(row: HTMLElement): void {
  const tab = row.querySelector<HTMLElement>('[aria-selected="true"]');
  if (!tab) return;
  const start = tab.offsetLeft - row.offsetLeft;
  const end = start + tab.offsetWidth - row.clientWidth;
  if (start < row.scrollLeft) row.scrollLeft = start;
  else if (end > row.scrollLeft) row.scrollLeft = end;
}

export function Tabs<Id extends string>({ label, tabs, selected, onSelect, children }: TabsProps<Id>) {
  const id = useUniqueId();
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (row.current) showSelected(row.current);
  }, [selected]);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === selected);
    const next = target(event.key, at, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    onSelect(tab.id);
    row.current?.querySelector<HTMLElement>(`#${id}-tab-${tab.id}`)?.focus();
  };
  return (
    <div class="ui-tabs">
      <div class="ui-tab-row" role="tablist" aria-label={label} ref={row} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`${id}-tab-${tab.id}`}
            type="button"
            role="tab"
            class="ui-tab"
            aria-selected={tab.id === selected}
            aria-controls={tab.id === selected ? `${id}-panel` : undefined}
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => {
              onSelect(tab.id);
            }}
          >
            {tab.label}
            {tab.note ? <span class="ui-tab-note">{tab.note}</span> : null}
          </button>
        ))}
      </div>
      <div class="ui-panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-tab-${selected}`}>
        {children}
      </div>
    </div>
  );
}
