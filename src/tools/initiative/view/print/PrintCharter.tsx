import { charterLines } from '../../chart.ts';
import type { Printed } from './PrintSheet.tsx';

/** The charter with room for everybody's signature. */
export function PrintCharter({ words, inputs, result }: Printed) {
  const { charter: text } = words.text;
  return (
    <section>
      <dl class="initiative-print-charter">
        {charterLines(words, inputs, result).map((line) => (
          <div key={line.field}>
            <dt>{text.field[line.field]}</dt>
            <dd>{line.words}</dd>
          </div>
        ))}
      </dl>
      <h2>{text.signed}</h2>
      <p class="tool-print-lines initiative-signatures">
        {result.charter.executives.map((one) => (
          <span key={one.function.id}>{one.function.name}</span>
        ))}
      </p>
    </section>
  );
}
