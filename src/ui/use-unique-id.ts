import { useState } from 'preact/hooks';

let made = 0;

/** Preact's own ids repeat when a page has several islands, so the page counts its own. */
export function useUniqueId(): string {
  const [id] = useState(() => `ui-${(made += 1)}`);
  return id;
}
