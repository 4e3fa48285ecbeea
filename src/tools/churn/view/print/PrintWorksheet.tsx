import { fill } from '../../../../i18n/fill.ts';
import { signalName, stageName, type Words } from '../../chart.ts';
import { phases, signals } from '../../schema.ts';

/** A sheet for one rater and one account. */
export function PrintWorksheet({ words }: { readonly words: Words }) {
  const { print: text, answer, entry, reasons, phase: names } = words.text;
  const heads = [answer.yes, answer.no, answer.unknown, text.since, entry.evidence];
  return (
    <section>
      <p>{text.blankLead}</p>
      <p class="tool-print-lines">
        <span>{text.account}</span>
        <span>{text.rater}</span>
        <span>{text.date}</span>
      </p>
      <table class="tool-table churn-print-grid">
        <thead>
          <tr>
            {[reasons.signal, ...heads].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {phases.map((phase) => (
          <tbody key={phase}>
            <tr>
              <th scope="rowgroup" colSpan={6}>
                {fill(names.named, { n: phase, name: stageName(words, phase) })}
              </th>
            </tr>
            {signals
              .filter((signal) => signal.phase === phase)
              .map(({ id }) => (
                <tr key={id}>
                  <th scope="row">
                    <strong>{signalName(words, id)}</strong> {words.text.signal[id].yes}
                  </th>
                  {heads.map((head) => (
                    <td key={head} />
                  ))}
                </tr>
              ))}
          </tbody>
        ))}
      </table>
      <p>{words.text.ours}</p>
    </section>
  );
}
