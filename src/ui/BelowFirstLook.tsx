import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { Still } from './still.ts';

export interface BelowFirstLookProps {
  readonly children: ComponentChildren;
}

/** What stands below the first look at a tool: the brief preview in a chapter of several tools ends above it. */
export function BelowFirstLook({ children }: BelowFirstLookProps) {
  return useContext(Still) === 'brief' ? null : <>{children}</>;
}
