import type { Anchors } from '../../chart.ts';

/** What 0, 5 and 10 mean, in words. */
export function AnchorWords({ anchors }: { readonly anchors: Anchors }) {
  const rows = [
    { value: 0, words: anchors.low },
    { value: 5, words: anchors.middle },
    { value: 10, words: anchors.high },
  ];
  return (
    <dl class="portfolio-anchor-words">
      {rows.map(({ value, words }) => (
        <div key={value}>
          <dt>{value}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
