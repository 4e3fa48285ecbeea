import { fill } from '../../../i18n/fill.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { PlainTable } from '../../../workbench/PlainTable.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import {
  dayName,
  phaseTable,
  raterSentences,
  reasonLines,
  skippedSentence,
  stageFinding,
  trendSentences,
  unknownSentences,
} from '../chart.ts';
import { AccountChoice } from './AccountChoice.tsx';
import type { AccountProps, ChurnProps } from './churn-props.ts';
import { Ladder } from './Ladder.tsx';
import { Plan } from './Plan.tsx';

/** One account: its phase, what changed, what speaks for it and what to do. */
export function AccountScreen(props: ChurnProps) {
  const { account } = props.result;
  return (
    <div class="tool-screen">
      <AccountChoice {...props} />
      {account ? <Account key={account.id} {...props} one={account} /> : null}
    </div>
  );
}

function Account(props: AccountProps) {
  const { words, one } = props;
  const { text } = words;
  return (
    <>
      <section class="tool-block">
        <h3 class="tool-answer">{stageFinding(words, one)}</h3>
        <Reading {...props} />
        <p class="tool-small">
          {fill(text.result.asOf, { day: dayName(words, one.asOf) })} {text.ours}
        </p>
      </section>
      <Ladder words={words} one={one} />
      <Reasons words={words} one={one} />
      <Disclosure summary={text.ladder.caption}>
        <PlainTable {...phaseTable(one, words)} />
        <p class="tool-small">{text.ladder.how}</p>
      </Disclosure>
      <Plan {...props} />
      <p class="tool-small">{text.judgement}</p>
    </>
  );
}

/** Slope before level, then how much is unknown. */
export function Reading({ words, one, result }: Pick<AccountProps, 'words' | 'one' | 'result'>) {
  const { text } = words;
  const { isFar, stage } = one.diagnosis;
  const slope = trendSentences(words, one);
  const unknown = unknownSentences(words, one, result.settings.unknownAbove).join(text.sentenceGap);
  const skipped = skippedSentence(words, one);
  return (
    <div class="churn-reading">
      {stage === null ? <p class="tool-book">{text.result.openNote}</p> : null}
      {slope.length > 0 ? <p class="tool-book">{slope.join(text.sentenceGap)}</p> : null}
      {isFar ? <Notice kind="warning">{unknown}</Notice> : <p class="tool-book">{unknown}</p>}
      {skipped === null ? null : <Notice kind="warning">{skipped}</Notice>}
    </div>
  );
}

export function Reasons({ words, one }: Pick<AccountProps, 'words' | 'one'>) {
  const { reasons: text } = words.text;
  const lines = reasonLines(one, words);
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.heading}</h3>
      {lines.length === 0 ? <p>{text.none}</p> : null}
      <ul class="churn-signals">
        {lines.map(({ id, name, since, seen }) => (
          <li key={id}>
            <p>
              <strong>{name}</strong> <span class="tool-small">{since}</span>
            </p>
            {seen.map(({ id: viewId, evidence, rater }) => (
              <p key={viewId}>
                {evidence} <span class="tool-small">{rater}</span>
              </p>
            ))}
          </li>
        ))}
      </ul>
      {raterSentences(words, one).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}
