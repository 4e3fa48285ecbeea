import { useMemo } from 'preact/hooks';
import { localePath } from '../../../../i18n/path.ts';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import { ToolChart } from '../../../../workbench/ToolChart.tsx';
import {
  budgetSentences,
  missingSentences,
  moneyFinding,
  moneyTable,
  survivalChart,
  survivalFinding,
  survivalTable,
} from '../../chart.ts';
import { patchCase } from '../../state/changes.ts';
import type { AccountResult } from '../../model.ts';
import { AccountChoice } from '../AccountChoice.tsx';
import type { LiveProps } from '../churn-props.ts';
import { MoneyField, PointsField } from '../fields.tsx';
import { OwnValue } from './OwnValue.tsx';
import { Settings } from './Settings.tsx';

/** What is at risk in one account, what prevention may cost, and the years to come. */
export function MoneyScreen(props: LiveProps) {
  const { account: one } = props.result;
  return (
    <div class="tool-screen">
      <AccountChoice {...props} />
      {one ? (
        <>
          <AtRisk {...props} one={one} />
          <Prevention key={one.id} {...props} one={one} />
          <Survival {...props} one={one} />
        </>
      ) : null}
      <Settings words={props.words} inputs={props.inputs} change={props.change} />
    </div>
  );
}

type PartProps = LiveProps & { readonly one: AccountResult };

function AtRisk(props: PartProps) {
  const { words, one } = props;
  const { money: text } = words.text;
  const { foot, ...table } = moneyTable(one, words);
  return (
    <section class="tool-block churn-money">
      <h3 class="tool-answer">{moneyFinding(words, one)}</h3>
      {missingSentences(words, one).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <PlainTable {...table} foot={[foot]} />
      <p class="tool-small">
        {text.once}{' '}
        <a href={localePath(words.locale, 'tools/asset/', import.meta.env.BASE_URL)}>{text.toAsset}</a>
      </p>
      <OwnValue key={one.id} {...props} />
    </section>
  );
}

function Prevention({ words, one, change }: PartProps) {
  const { budget: text } = words.text;
  const { budget, change: points } = one.case;
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.heading}</h3>
      <div class="tool-fields">
        <MoneyField
          words={words}
          label={text.amount}
          value={budget}
          onCommit={(amount) => {
            change(patchCase(one.id, { budget: amount }));
          }}
        />
        <PointsField
          words={words}
          label={text.change}
          value={points}
          onCommit={(by) => {
            change(patchCase(one.id, { change: by }));
          }}
        />
      </div>
      {budgetSentences(words, one.money).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p class="tool-small">{text.how}</p>
    </section>
  );
}

function Survival({ words, one }: PartProps) {
  const { survival: text } = words.text;
  const { money } = one;
  const config = useMemo(() => survivalChart(money, words), [money, words]);
  if (money.survival.length === 0) return null;
  return (
    <section class="tool-block">
      <ToolChart
        title={survivalFinding(words, money)}
        config={config}
        table={survivalTable(money, words)}
        fileName={text.file}
      />
      <p class="tool-small">{text.about}</p>
    </section>
  );
}
