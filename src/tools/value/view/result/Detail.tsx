import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import { ToolChart } from '../../../../workbench/ToolChart.tsx';
import {
  breakEvenRows,
  measureRows,
  measureSentences,
  percent,
  shareSentences,
  shareTable,
  statusTable,
  tornadoChart,
  tornadoFinding,
  tornadoTable,
  yearTable,
  type Told,
} from '../../chart.ts';
import type { ScreenProps } from '../value-props.ts';
import { Settings } from './Settings.tsx';

export interface DetailProps extends ScreenProps {
  readonly drawn: ComponentChildren;
}

/** Everything below the headline: it arrives once the tool is in use. */
export function Detail({ told, change, drawn }: DetailProps) {
  const { text } = told.words;
  if (told.result.drivers.size === 0) return <Settings told={told} change={change} />;
  return (
    <>
      <div class="tool-pair">
        <section class="tool-block">
          <h3 class="tool-finding">{text.measures.heading}</h3>
          <PlainTable caption={text.measures.caption} hideCaption rows={measureRows(told)} wrap />
          <p class="tool-small">{measureSentences(told).join(text.sentenceGap)}</p>
        </section>
        <section class="tool-block">
          <h3 class="tool-finding">{text.status.heading}</h3>
          <PlainTable {...statusTable(told)} />
          <h3 class="tool-finding">{text.share.heading}</h3>
          {shareSentences(told).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <PlainTable {...shareTable(told)} />
        </section>
      </div>
      <Years told={told} />
      <BreakEvens told={told} />
      <div class="tool-pair">
        <Ranges told={told} />
        {drawn}
      </div>
      <Settings told={told} change={change} />
    </>
  );
}

function Years({ told }: { readonly told: Told }) {
  const { table: text } = told.words.text;
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.heading}</h3>
      <PlainTable {...yearTable(told)} />
      <p class="tool-small">
        {fill(text.explain, {
          rate: percent(told.words, told.one.annualRate, 1),
          timing: text.timing[told.one.timing],
        })}
      </p>
    </section>
  );
}

function BreakEvens({ told }: { readonly told: Told }) {
  const { breakEven: text } = told.words.text;
  const share = percent(told.words, told.inputs.thresholds.leastCustomerShare);
  return (
    <Disclosure summary={text.heading}>
      <p class="tool-small">{fill(text.lead, { share })}</p>
      <PlainTable
        caption={text.heading}
        hideCaption
        head={[text.what, text.now, text.tip, text.margin]}
        rows={breakEvenRows(told)}
      />
    </Disclosure>
  );
}

function Ranges({ told }: { readonly told: Told }) {
  const config = useMemo(() => tornadoChart(told), [told]);
  return (
    <ToolChart
      title={tornadoFinding(told)}
      config={config}
      table={tornadoTable(told)}
      fileName={told.words.text.file.tornado}
      height="low"
    />
  );
}
