import type { Words } from '../../chart.ts';

/** The questions of all screens as lines to write on. */
export function PrintWorksheet({ words }: { readonly words: Words }) {
  const { print, figures, outlook, replacing, wish, programme, side, tabs } = words.text;
  const groups = [
    [figures.heading, [figures.sales, figures.margin]],
    [outlook.heading, [outlook.years, outlook.retention, outlook.discount, outlook.growth]],
    [
      replacing.heading,
      [
        replacing.costPerPursuit,
        replacing.winRate,
        replacing.onboarding,
        replacing.vacancyMonths,
        replacing.rampMonths,
      ],
    ],
    [wish.heading, [wish.what, wish.amount, wish.change]],
    [
      tabs.programme,
      [
        programme.costAtStart,
        programme.costPerYear,
        programme.retention,
        programme.growth,
        programme.marginChange,
      ],
    ],
    [print.results, [side.asset, side.replacement, side.investment]],
  ] as const;
  return (
    <>
      <p>{print.blankLead}</p>
      <p class="tool-print-lines">
        <span>{print.account}</span>
        <span>{print.by}</span>
        <span>{print.date}</span>
      </p>
      <table class="tool-table asset-print-grid">
        <thead>
          <tr>
            {[print.what, print.value, print.source].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(([name, lines]) => (
          <tbody key={name}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {name}
              </th>
            </tr>
            {lines.map((line) => (
              <tr key={line}>
                <th scope="row">{line}</th>
                <td />
                <td />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}
