import { fill } from '../../../../i18n/fill.ts';
import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import { candidateName, derivationTable, percent, saidRows, useTable, type Words } from '../../chart.ts';
import type { CandidateResult, CompetencyResult } from '../../model.ts';

interface OneProps {
  readonly words: Words;
  readonly one: CandidateResult;
}

/** The lines that sum to the fit. */
export function Derivation({ words, one }: OneProps) {
  if (one.fit === null) return null;
  const { derivation: text } = words.text;
  return (
    <Disclosure summary={fill(text.summary, { fit: percent(words, one.fit, 1) })}>
      <DerivationTable words={words} one={one} />
    </Disclosure>
  );
}

export function DerivationTable({ words, one }: OneProps) {
  const { foot, ...table } = derivationTable(words, one);
  return (
    <>
      <PlainTable {...table} foot={[foot]} />
      <p class="tool-small">{words.text.derivation.about}</p>
    </>
  );
}

/** Each rating with what was seen; an opinion says so. */
export function SaidTable({ words, one }: OneProps) {
  const { said: text } = words.text;
  return (
    <Disclosure summary={text.summary}>
      <SaidRows words={words} one={one} />
    </Disclosure>
  );
}

export function SaidRows({ words, one }: OneProps) {
  const { said: text, radar } = words.text;
  const rows = saidRows(words, one);
  const caption = fill(text.caption, { name: candidateName(words, one) });
  if (rows.length === 0) return <p class="tool-small">{text.none}</p>;
  return (
    <div class="tool-table-box" role="region" aria-label={caption} tabIndex={0}>
      <table class="tool-table competency-said">
        <caption class="ui-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{radar.competency}</th>
            <th scope="col">{text.rater}</th>
            <th scope="col" class="ui-figure">
              {text.level}
            </th>
            <th scope="col">{text.seen}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ competency, rater, level, seen }, index) => (
            <tr key={index}>
              <th scope="row">{competency}</th>
              <td>{rater}</td>
              <td class="ui-figure">{level}</td>
              <td>{seen === '' ? <em class="competency-opinion">{text.opinion}</em> : seen}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface UseProps {
  readonly words: Words;
  readonly result: CompetencyResult;
}

export function RaterUse({ words, result }: UseProps) {
  return (
    <Disclosure summary={words.text.use.summary}>
      <PlainTable {...useTable(words, result)} />
    </Disclosure>
  );
}
