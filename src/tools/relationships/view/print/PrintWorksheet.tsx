import type { Words } from '../../chart.ts';

/** Lines for as many contacts as a page has. */
const rows = Array.from({ length: 10 }, (_, index) => index);

/** One line a contact to write on, with the questions that people skip. */
export function PrintWorksheet({ words }: { readonly words: Words }) {
  const { print, roles, roleHints, influence, attitude, gifts, privacy } = words.text;
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
      <p>
        {(['economic', 'user', 'technical', 'coach'] as const)
          .map((role) => `${roles[role]}: ${roleHints[role]}`)
          .join(' · ')}
      </p>
      <p>
        {influence.label}: {influence.anchors.map((anchor, index) => `${index + 1} ${anchor}`).join(' · ')}
      </p>
      <p>
        {attitude.label}: {attitude.anchors.map((anchor, index) => `${index - 2} ${anchor}`).join(' · ')}
      </p>
      <p>{gifts}</p>
      <p>{privacy}</p>
    </>
  );
}
