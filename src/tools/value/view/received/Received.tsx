import { useStore } from '@nanostores/preact';
import { fill } from '../../../../i18n/fill.ts';
import { TextField } from '../../../../ui/TextField.tsx';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import { figure, money, shareSentences, yearsText } from '../../chart.ts';
import { receivedAmounts, type Received as ReceivedInputs } from '../../schema.ts';
import { $workspace, patchCase } from '../../state.ts';
import { MoneyField } from '../fields/MoneyField.tsx';
import { PercentField } from '../fields/PercentField.tsx';
import type { InputScreenProps } from '../load-screen.tsx';

export function Received(props: InputScreenProps) {
  const { told, text: all } = props;
  const { received: text } = all;
  const year = useStore($workspace)?.settings.thisYear ?? 0;
  return (
    <div class="tool-screen">
      <section class="tool-block">
        <h3 class="tool-finding">{text.heading}</h3>
        <p class="tool-lead">{fill(text.lead, { currency: told.words.currency, year })}</p>
        <ReceivedFields {...props} year={year} />
      </section>
      <ReceivedYears {...props} />
    </div>
  );
}

function ReceivedFields({ told, change, text: all, year }: InputScreenProps & { readonly year: number }) {
  const { words, one, result } = told;
  const { received } = one;
  const { received: text } = all;
  const set = (part: Partial<ReceivedInputs>) => {
    change(patchCase({ received: { ...received, ...part } }), `received ${Object.keys(part).join()}`);
  };
  const from = (field: (typeof receivedAmounts)[number]): string | undefined => {
    const found = result.received.figures[field];
    if (found.from === 'own') return undefined;
    return fill(found.from === 'account' ? text.fromAccount : text.fromNowhere, {
      year,
      amount: money(words, found.value),
    });
  };
  return (
    <div class="tool-fields value-received">
      {receivedAmounts.map((field) => (
        <MoneyField
          key={field}
          words={words}
          label={text[field]}
          value={received[field]}
          hint={from(field)}
          onCommit={(value) => {
            set({ [field]: value });
          }}
        />
      ))}
      {(['revenueGrowth', 'costGrowth'] as const).map((field) => (
        <PercentField
          key={field}
          words={words}
          label={text[field]}
          value={received[field]}
          min={-1}
          invalid={words.text.invalid.growth}
          onCommit={(value) => {
            set({ [field]: value });
          }}
        />
      ))}
      {(['referrals', 'jointDevelopment', 'investment'] as const).map((field) => (
        <MoneyField
          key={field}
          words={words}
          label={text[field]}
          value={received[field]}
          onCommit={(value) => {
            set({ [field]: value ?? 0 });
          }}
        />
      ))}
      <TextField
        label={text.learning}
        hint={text.learningHint}
        lines={3}
        value={received.learning}
        onCommit={(learning) => {
          set({ learning });
        }}
      />
      <TextField
        label={all.source}
        value={received.source}
        onCommit={(source) => {
          set({ source });
        }}
      />
    </div>
  );
}

function ReceivedYears({ told, text: all }: InputScreenProps) {
  const { words, one, result } = told;
  const { received: text } = all;
  const { value } = result.received;
  if (value === null) return <p>{text.unknown}</p>;
  const { table } = words.text;
  return (
    <section class="tool-block">
      <h3 class="tool-finding">
        {fill(text.result, {
          years: yearsText(words, one.horizonYears),
          amount: money(words, value.netPresentValue),
        })}
      </h3>
      <p class="tool-small">{text.noLoss}</p>
      <PlainTable
        caption={fill(text.caption, { currency: words.currency })}
        head={[table.year, text.gain, text.cost, table.net, table.present]}
        rows={value.years.map(({ gain, cost, net, presentNet }, year) => [
          year === 0 ? table.now : figure(words, year),
          ...[gain, cost, net, presentNet].map((amount) => figure(words, amount)),
        ])}
      />
      {shareSentences(told).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}
