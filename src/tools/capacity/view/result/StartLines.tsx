import { fill } from '../../../../i18n/fill.ts';
import { figure, startLineText, type Told } from '../../chart.ts';
import type { StartLine } from '../../model.ts';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';

export interface StartLinesProps {
  readonly told: Told;
  readonly pending: boolean;
}

/** The numbers that the start is the smallest of. */
export function StartLines({ told, pending }: StartLinesProps) {
  const { words, result } = told;
  const { start: text } = words.text;
  const { start, lines } = result.recommendation;
  const said = (line: StartLine) => {
    if (line.pending) return pending ? text.pending : text.stopped;
    return line.accounts === null ? text.any : figure(words, line.accounts);
  };
  return (
    <section>
      <h3 class="tool-finding">{fill(text.heading, { n: start })}</h3>
      <PlainTable
        caption={text.caption}
        head={[text.what, text.accounts]}
        rows={lines.map((line) => [startLineText(told, line), said(line)])}
        foot={[[text.smallest, figure(words, start)]]}
      />
    </section>
  );
}
