import type { ComponentChildren } from 'preact';

export interface ScrollBoxProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** What is too wide scrolls in its own box, which the keyboard has to reach. */
export function ScrollBox({ label, children }: ScrollBoxProps) {
  return (
    <div class="tool-table-box" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
