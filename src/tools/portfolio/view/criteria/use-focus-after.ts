import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Moving a row takes the focus away and removing one leaves it nowhere. What is returned asks for the first of some
 * elements of the list, or the list itself, to have it once the list has been drawn again.
 */
export function useFocusAfter(list: RefObject<HTMLElement>): (selectors: readonly string[]) => void {
  const wanted = useRef<readonly string[] | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const found = wanted.current.map((selector) => list.current?.querySelector<HTMLElement>(selector));
    wanted.current = null;
    (found.find((element) => element) ?? list.current)?.focus();
  });
  return (selectors) => {
    wanted.current = selectors;
  };
}

/** The button of a row, counted from 1, or its other buttons where that one is at the end of its way. */
export function rowButtons(row: number, icon: 'up' | 'down' | 'remove'): readonly string[] {
  const button = (name: string) => `:scope > :nth-child(${row}) [data-icon="${name}"]:not(:disabled)`;
  return [icon, 'up', 'down', 'remove'].map(button);
}
