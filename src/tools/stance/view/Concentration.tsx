import { useMemo } from 'preact/hooks';
import { localePath } from '../../../i18n/path.ts';
import { ChartTable } from '../../../ui/ChartTable.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { PlainTable } from '../../../workbench/PlainTable.tsx';
import { ToolChart } from '../../../workbench/ToolChart.tsx';
import {
  concentrationChart,
  concentrationFinding,
  concentrationTable,
  contributionFinding,
  revenueLines,
  unknownSentences,
} from '../chart.ts';
import type { StanceProps } from './stance-props.ts';
import { StillShares } from './StillShares.tsx';

export function Concentration(props: StanceProps) {
  const { words, result, inputs } = props;
  const { concentration: text } = words.text;
  const lines = revenueLines(result, words);
  return (
    <section class="stance-concentration">
      <h3 class="stance-heading">{text.heading}</h3>
      {lines ? (
        <Shares {...props} />
      ) : (
        <p class="tool-finding">{concentrationFinding(words, result, inputs)}</p>
      )}
      <Contribution {...props} />
      {lines ? (
        <Disclosure summary={text.derivation}>
          <PlainTable {...lines} foot={[lines.foot]} />
        </Disclosure>
      ) : null}
    </section>
  );
}

function Shares({ words, result, inputs, actions }: StanceProps) {
  const { concentration: text } = words.text;
  const config = useMemo(() => concentrationChart(result, words), [result, words]);
  const table = concentrationTable(result, words);
  const title = concentrationFinding(words, result, inputs);
  return (
    <div class="stance-halves">
      {actions && config ? (
        <ToolChart title={title} config={config} table={table} fileName={text.file} height="low" />
      ) : (
        <StillShares words={words} result={result} title={title} />
      )}
      <div>
        <ChartTable {...table} rows={table.measures} />
        <p class="tool-small">{text.about}</p>
      </div>
    </div>
  );
}

/** The contribution has shares only where nobody loses; otherwise the whale curve says what there is to say. */
function Contribution({ words, result }: StanceProps) {
  const { text } = words;
  const { revenue, contribution } = result;
  const sentences = [contributionFinding(words, result) ?? '', ...unknownSentences(words, result)].filter(
    Boolean,
  );
  const portfolio = localePath(words.locale, 'tools/portfolio/', import.meta.env.BASE_URL);
  const losing = contribution.kind === 'none' && contribution.code === 'below-zero';
  const empty = revenue.kind === 'none' && (revenue.code === 'no-accounts' || revenue.code === 'no-figures');
  const link = losing ? text.concentration.whale : empty ? text.concentration.accounts : null;
  return (
    <p class="stance-contribution">
      {sentences.join(text.sentenceGap)} {link === null ? null : <a href={portfolio}>{link}</a>}
    </p>
  );
}
