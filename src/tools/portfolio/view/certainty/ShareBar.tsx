import { barLength } from '../../chart/certainty/tables.ts';

/** A share of the weightings, 0 to 1, as a bar; the figure beside it says the same. */
export function ShareBar({ part }: { readonly part: number }) {
  return (
    <svg class="portfolio-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="portfolio-bar-track" width="100" height="10" />
      <rect class="portfolio-bar-part" width={barLength(part)} height="10" />
    </svg>
  );
}
