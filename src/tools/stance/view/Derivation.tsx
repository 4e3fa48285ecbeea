import { fill } from '../../../i18n/fill.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { dimensionName, figure, inColumn, indexFormula, positionName } from '../chart.ts';
import type { StanceLine } from '../model.ts';
import type { Text } from '../text.en.ts';
import type { StanceProps } from './stance-props.ts';

type DerivationProps = Pick<StanceProps, 'words' | 'result'>;

export function Derivation({ words, result }: DerivationProps) {
  if (result.index === null) return null;
  const { index: text } = words.text;
  return (
    <Disclosure summary={fill(text.derivation, { index: figure(words, result.index) })}>
      <DerivationTable words={words} result={result} />
    </Disclosure>
  );
}

function evidenceOf({ index: text }: Text, { standing, evidence }: StanceLine): string {
  if (evidence !== '') return text.given;
  return standing === 'taken' ? text.notNeeded : text.missing;
}

/** Six lines that sum to the index. */
export function DerivationTable({ words, result }: DerivationProps) {
  const { text } = words;
  const { index } = text;
  return (
    <div class="tool-table-box" role="region" aria-label={index.caption} tabIndex={0}>
      <table class="tool-table">
        <caption>{index.caption}</caption>
        <thead>
          <tr>
            {[text.steps.dimension, index.said, index.evidence, index.counted].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            {[index.steps, index.points].map((head) => (
              <th key={head} scope="col" class="ui-figure">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {result.lines.map((line) => (
            <tr key={line.dimension} class={line.standing === 'taken' ? undefined : 'stance-uncounted'}>
              <th scope="row">{dimensionName(words, line.dimension)}</th>
              <td>{positionName(words, line.said)}</td>
              <td>{evidenceOf(text, line)}</td>
              <td>{positionName(words, line.counted)}</td>
              <td class="ui-figure">{line.steps}</td>
              <td class="ui-figure">{inColumn(words, line.points, 2)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              {index.sum}
            </th>
            <td class="ui-figure">{result.steps}</td>
            <td class="ui-figure">{result.index === null ? '' : inColumn(words, result.index, 2)}</td>
          </tr>
        </tfoot>
      </table>
      <p class="tool-small">{indexFormula(words, result)}</p>
    </div>
  );
}
