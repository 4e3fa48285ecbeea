import type { RatersWords } from '../../chart/raters.ts';

/** What to do while nobody has rated alone. */
export function Start({ words }: { readonly words: RatersWords }) {
  const { start } = words.raters;
  const ways = [
    { name: start.table, how: start.tableHow },
    { name: start.apart, how: start.apartHow },
    { name: start.back, how: start.backHow },
  ];
  return (
    <dl class="portfolio-raters-start">
      {ways.map(({ name, how }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{how}</dd>
        </div>
      ))}
    </dl>
  );
}
