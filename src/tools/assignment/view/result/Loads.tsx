import { fill } from '../../../../i18n/fill.ts';
import { loadRows, loadTotals, outsideSentence, percent, type LoadRow, type Told } from '../../chart.ts';

/** The load of every manager as figures and bars in one table. */
export function Loads({ told }: { readonly told: Told }) {
  const { words, result } = told;
  const { loads: text } = words.text;
  const [total, ...sums] = loadTotals(told);
  const outside = outsideSentence(told);
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.heading}</h3>
      <div class="tool-table-box" role="region" aria-label={text.caption} tabIndex={0}>
        <table class="tool-table assignment-loads">
          <caption class="ui-hidden">{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.manager}</th>
              {[text.accounts, text.relationships, text.hours, text.limit].map((head) => (
                <th key={head} scope="col" class="ui-figure">
                  {head}
                </th>
              ))}
              <th scope="col">{text.load}</th>
            </tr>
          </thead>
          <tbody>
            {loadRows(told).map((row) => (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                {[row.accounts, row.relationships, row.hours, row.limit].map((cell, index) => (
                  <td key={index} class="ui-figure">
                    {cell}
                  </td>
                ))}
                <td class="assignment-load">
                  <span class={row.isOver ? 'assignment-over' : undefined}>{row.load}</span>
                  <Bar row={row} />
                  <span class="tool-small">{row.now}</span>
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{total}</th>
              {sums.map((sum, index) => (
                <td key={index} class="ui-figure">
                  {sum}
                </td>
              ))}
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
      <p class="tool-small">{fill(text.note, { most: percent(words, result.inputs.settings.mostLoad) })}</p>
      {outside ? <p class="tool-small">{outside}</p> : null}
    </section>
  );
}

function Bar({ row: { bar, label, isOver } }: { readonly row: LoadRow }) {
  return (
    <svg class="assignment-bar" viewBox="0 0 100 12" preserveAspectRatio="none" role="img" aria-label={label}>
      <rect class={isOver ? 'assignment-bar-over' : 'assignment-bar-load'} width={bar.load} height="7" />
      <rect class="assignment-bar-now" y="9" width={bar.now} height="3" />
      <path class="assignment-bar-limit" d={`M${bar.limit} 0V12`} />
    </svg>
  );
}
