import { fill } from '../../../../i18n/fill.ts';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import {
  alarmTable,
  budgetSentences,
  dayName,
  missingSentences,
  moneyFinding,
  moneyTable,
  overviewFinding,
  overviewTable,
  pastFinding,
  pastSentences,
  pastTable,
  phaseTable,
  stageFinding,
  survivalFinding,
  survivalTable,
  type Words,
} from '../../chart.ts';
import type { AccountResult, ChurnResult } from '../../model.ts';
import { phases } from '../../schema.ts';
import { Reading, Reasons } from '../AccountScreen.tsx';
import { Ladder } from '../Ladder.tsx';
import { StillPlan } from '../Plan.tsx';

interface PrintProps {
  readonly words: Words;
  readonly result: ChurnResult;
}

/** The account looked at, then all of them, then the back-test. */
export function PrintResult({ words, result }: PrintProps) {
  const { text } = words;
  const { lines, foot, ...table } = overviewTable(result, words);
  const { backTest } = result;
  return (
    <section>
      {result.account ? <Account words={words} result={result} one={result.account} /> : null}
      <h2>{overviewFinding(words, result)}</h2>
      {lines.length > 0 ? (
        <PlainTable {...table} rows={lines.map(({ name, cells }) => [name, ...cells])} foot={[foot]} />
      ) : null}
      <h2>{text.past.heading}</h2>
      <p>{pastFinding(words, backTest)}</p>
      {pastSentences(words, backTest).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {backTest.lines.length > 0 ? (
        <>
          <PlainTable {...pastTable(backTest, words)} />
          <PlainTable {...alarmTable(backTest, words)} />
        </>
      ) : null}
      <p>{text.ours}</p>
      <p>{text.judgement}</p>
    </section>
  );
}

function Account({ words, result, one }: PrintProps & { readonly one: AccountResult }) {
  const { text } = words;
  const { foot, ...table } = moneyTable(one, words);
  const { money } = one;
  return (
    <>
      <h2>{stageFinding(words, one)}</h2>
      <p>{fill(text.result.asOf, { day: dayName(words, one.asOf) })}</p>
      <Reading words={words} one={one} result={result} />
      <Ladder words={words} one={one} />
      <PlainTable {...phaseTable(one, words)} />
      <Reasons words={words} one={one} />
      <h2>{moneyFinding(words, one)}</h2>
      {missingSentences(words, one).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <PlainTable {...table} foot={[foot]} />
      {budgetSentences(words, money).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {money.survival.length > 0 ? (
        <>
          <h3>{survivalFinding(words, money)}</h3>
          <PlainTable {...survivalTable(money, words)} />
        </>
      ) : null}
      <h2>{text.plan.heading}</h2>
      {phases.map((phase) => (
        <section key={phase}>
          <h3>{fill(text.phase.of, { n: phase })}</h3>
          <StillPlan words={words} one={one} phase={phase} />
        </section>
      ))}
    </>
  );
}
