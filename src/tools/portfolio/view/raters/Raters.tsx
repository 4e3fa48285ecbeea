import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { namesOf, ratersFinding, ratersReading, ratersState, type RatersWords } from '../../chart/raters.ts';
import type { PortfolioInputs, PortfolioResult } from '../../state.ts';
import { $ratersReport } from '../../state/raters-report.ts';
import type { Screen } from '../screens.ts';
import { Discuss } from './Discuss.tsx';
import { LeaveOneOut } from './LeaveOneOut.tsx';
import { People } from './People.tsx';
import { Ranks } from './Ranks.tsx';
import type { ReportProps } from './raters-props.ts';
import { RangeOfUse } from './RangeOfUse.tsx';
import { ScoreFrom } from './ScoreFrom.tsx';
import { Spread } from './Spread.tsx';
import { Start } from './Start.tsx';

export interface RatersProps {
  readonly words: RatersWords;
  readonly inputs: PortfolioInputs;
  readonly result: PortfolioResult;
  readonly onGo: (screen: Screen) => void;
}

export function Raters({ words, inputs, result, onGo }: RatersProps) {
  const report = useStore($ratersReport);
  const { accounts } = result;
  const names = useMemo(() => namesOf(words, inputs, accounts), [words, inputs, accounts]);
  if (report === null) return null;
  const { raters: text } = words;
  const state = ratersState(report, inputs);
  const shared: ReportProps = { words, names, inputs, report };
  return (
    <div class="portfolio-raters">
      <div class="portfolio-heading">
        <h3 class="tool-finding">{ratersFinding(words, names, report, state)}</h3>
        <p class="tool-lead">{text.lead}</p>
      </div>
      <div class="portfolio-raters-top">
        <People words={words} inputs={inputs} report={report} onGo={onGo} />
        {state === 'none' ? null : <ScoreFrom words={words} inputs={inputs} />}
      </div>
      {state === 'none' ? <Start words={words} /> : null}
      {state === 'one' || state === 'apart' ? <p>{text[state]}</p> : null}
      {state === 'differ' || state === 'agree' || state === 'weightless' ? <Compared {...shared} /> : null}
      {report.raters.length > 0 ? <RangeOfUse {...shared} /> : null}
    </div>
  );
}

function Compared(props: ReportProps) {
  const { words, names, inputs, report } = props;
  const { raters: text } = words;
  return (
    <>
      <section class="portfolio-reading" aria-label={text.reading.heading}>
        <p>{ratersReading(words, names, inputs, report).join(words.text.sentenceGap)}</p>
        <p class="portfolio-judgement">{words.text.result.judgement}</p>
      </section>
      <Discuss {...props} />
      <Spread {...props} />
      <Ranks {...props} />
      <LeaveOneOut {...props} />
    </>
  );
}
