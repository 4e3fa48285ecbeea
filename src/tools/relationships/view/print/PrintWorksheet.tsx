import { scaleLines, type Words } from '../../chart.ts';

/** Lines for as many contacts as a page has. */
const rows = Array.from({ length: 10 }, (_, index) => index);

/** One line a contact to write on, with the questions that people skip. */
export function PrintWorksheet({ words }: { readonly words: Words }) {
  const { print, gifts, privacy } = words.text;
  const head = [
    print.contact,
    print.role,
    print.influence,
    print.attitude,
    print.how,
    print.needs,
    print.ours,
    print.last,
    print.next,
  ];
  return (
    <>
      <p>{print.blankLead}</p>
      <p class="tool-print-lines">
        <span>{print.account}</span>
        <span>{print.by}</span>
        <span>{print.date}</span>
      </p>
      <table class="tool-table relationships-print-grid">
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              {head.map((name) => (
                <td key={name} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {scaleLines(words).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{gifts}</p>
      <p>{privacy}</p>
    </>
  );
}
