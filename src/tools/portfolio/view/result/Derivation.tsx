import { fill } from '../../../../i18n/fill.ts';
import {
  criterionName,
  date,
  figure,
  gateName,
  measuredFigure,
  money,
  namesList,
  percent,
  type Words,
} from '../../chart.ts';
import { mergedSentence } from '../../chart/merged.ts';
import type { DerivationText } from '../../derivation-text.en.ts';
import { derive, type AccountResult, type DerivationLine, type PortfolioInputs } from '../../state.ts';
import { mergedFrom } from '../../state/raters.ts';
import { flagsOf } from '../../state/ratings.ts';
import { flagNames } from '../flags.ts';
import { ScrollBox } from '../ScrollBox.tsx';

export interface DerivationProps {
  readonly text: DerivationText;
  readonly words: Words;
  readonly account: AccountResult;
  readonly inputs: PortfolioInputs;
}

export function Derivation(props: DerivationProps) {
  return (
    <div class="portfolio-derivation">
      <ScoreLines {...props} />
      <YearLines {...props} />
      <Standing {...props} />
    </div>
  );
}

function given({ text, words, inputs, account }: DerivationProps, line: DerivationLine): string {
  const criterion = inputs.criteria.find(({ id }) => id === line.criterionId);
  if (line.raw === null || !criterion) return text.missing;
  const merged = mergedFrom(inputs, account.id, criterion.id);
  if (merged !== null) return mergedSentence(words, text.merged, criterion, line.raw, merged);
  if (criterion.scale.kind !== 'rated') return measuredFigure(words, criterion.scale.measure, line.raw);
  const confidence = inputs.ratings[account.id]?.[criterion.id]?.confidence ?? 'low';
  return `${figure(words, line.raw, 1)} · ${words.text.confidences[confidence]}`;
}

function ScoreLines(props: DerivationProps) {
  const { text, words, account, inputs } = props;
  const derivation = derive(inputs, account.id);
  if (derivation === null) return null;
  const names = new Map(inputs.criteria.map((criterion) => [criterion.id, criterionName(words, criterion)]));
  return (
    <ScrollBox label={fill(text.caption, { name: account.name })}>
      <table class="tool-table">
        <caption>{fill(text.caption, { name: account.name })}</caption>
        <thead>
          <tr>
            <th scope="col">{text.criterion}</th>
            {[text.given, text.value, text.weight, text.points].map((head) => (
              <th key={head} scope="col" class="ui-figure">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {derivation.lines.map((line) => (
            <tr key={line.criterionId} class={line.missing ? 'portfolio-missing' : undefined}>
              <th scope="row">{names.get(line.criterionId)}</th>
              <td class="ui-figure">{given(props, line)}</td>
              <td class="ui-figure">{line.value === null ? text.leftOut : figure(words, line.value, 1)}</td>
              <td class="ui-figure">{percent(words, line.weight, 1)}</td>
              <td class="ui-figure">{figure(words, line.points, 2)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              {text.sum}
            </th>
            <td class="ui-figure">{figure(words, derivation.score, 2)}</td>
          </tr>
        </tfoot>
      </table>
      <p class="tool-small">
        {derivation.score === null
          ? text.unscored
          : `${fill(text.range, { low: figure(words, derivation.low, 1), high: figure(words, derivation.high, 1) })} ${text.rounded}`}
      </p>
    </ScrollBox>
  );
}

function YearLines({ text, words, account }: DerivationProps) {
  const heads = [text.revenue, text.directCost, text.indirectCost, text.net];
  return (
    <ScrollBox label={text.years}>
      <table class="tool-table">
        <caption>{text.years}</caption>
        <thead>
          <tr>
            <th scope="col">{text.year}</th>
            {heads.map((head) => (
              <th key={head} scope="col" class="ui-figure">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {account.years.map((year) => (
            <tr key={year.year}>
              <th scope="row">{year.year}</th>
              {[year.revenue, year.directCost, year.indirectCost, year.net].map((value, index) => (
                <td key={index} class="ui-figure">
                  {money(words, value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              {text.total}
            </th>
            <td class="ui-figure">{money(words, account.net)}</td>
          </tr>
        </tfoot>
      </table>
      {account.years.some(({ incomplete }) => incomplete) ? (
        <p class="tool-small">{text.incomplete}</p>
      ) : null}
    </ScrollBox>
  );
}

function Standing({ text, words, account, inputs }: DerivationProps) {
  const gates = (ids: readonly string[]) =>
    namesList(
      words,
      inputs.gates.filter(({ id }) => ids.includes(id)).map((gate) => gateName(words, gate)),
    );
  const flags = flagsOf(inputs, account.id);
  const kept = flagNames.filter((name) => flags[name]).map((name) => words.text.flag[name].name);
  const sentences = [
    account.failedGates.length > 0 ? fill(text.failed, { names: gates(account.failedGates) }) : '',
    account.openGates.length > 0 ? fill(text.open, { names: gates(account.openGates) }) : '',
    kept.length > 0
      ? fill(text.flagged, {
          names: namesList(words, kept),
          reason: flags.reason || words.text.flag.missingReason,
        })
      : '',
    kept.length > 0
      ? flags.reviewDate
        ? fill(text.review, { date: date(words, flags.reviewDate) })
        : text.noReview
      : '',
  ].filter(Boolean);
  return sentences.length > 0 ? <p class="portfolio-standing">{sentences.join(' ')}</p> : null;
}
