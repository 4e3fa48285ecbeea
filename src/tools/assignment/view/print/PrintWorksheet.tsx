import type { Told } from '../../chart.ts';
import { blankColumns, blankLines } from '../../chart/printed.ts';

/** Lines to write on: managers with their hours, accounts with a fit for each manager. */
export function PrintWorksheet({ told }: { readonly told: Told }) {
  const { print } = told.words.text;
  return (
    <>
      <p>{print.blankLead}</p>
      <p class="tool-print-lines">
        <span>{print.by}</span>
        <span>{print.date}</span>
      </p>
      <Grid
        heads={[print.manager, print.hours, print.languages, print.regions]}
        lines={blankLines.managers}
      />
      <Grid
        heads={[
          print.account,
          print.now,
          print.new,
          print.mature,
          print.needs,
          ...blankColumns,
          print.decision,
        ]}
        lines={blankLines.accounts}
      />
    </>
  );
}

function Grid({ heads, lines }: { readonly heads: readonly string[]; readonly lines: readonly number[] }) {
  return (
    <table class="tool-table assignment-print-grid">
      <thead>
        <tr>
          {heads.map((head, index) => (
            <th key={index} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line}>
            {heads.map((_, index) => (
              <td key={index} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
