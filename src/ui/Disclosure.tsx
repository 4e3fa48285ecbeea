import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { Still } from './still.ts';

export interface DisclosureProps {
  readonly summary: ComponentChildren;
  /** Stands at the right end of the summary line. */
  readonly note?: ComponentChildren;
  readonly open?: boolean | undefined;
  readonly onToggle?: ((open: boolean) => void) | undefined;
  readonly children: ComponentChildren;
}

export function Disclosure({ summary, note, open, onToggle, children }: DisclosureProps) {
  const isShut = useContext(Still) !== 'live' && open !== true;
  return (
    <details
      class="ui-disclosure"
      open={open}
      inert={isShut}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary class="ui-summary">
        <span>{summary}</span>
        {note ? <span class="ui-summary-note">{note}</span> : null}
      </summary>
      {isShut ? null : <div class="ui-disclosure-body">{children}</div>}
    </details>
  );
}
