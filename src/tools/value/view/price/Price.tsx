import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { tipOf } from '../../chart.ts';
import { valueLimits, type Alternative } from '../../schema.ts';
import { patchCase } from '../../state.ts';
import { MoneyField } from '../fields/MoneyField.tsx';
import { PercentField } from '../fields/PercentField.tsx';
import { WholeField } from '../fields/WholeField.tsx';
import type { InputScreenProps } from '../load-screen.tsx';
import { Notes } from '../result/Result.tsx';
import { Costs } from './Costs.tsx';
import { Differences } from './Differences.tsx';

export function Price(props: InputScreenProps) {
  return (
    <div class="tool-screen">
      <Prices {...props} />
      <Differences {...props} />
      <Costs {...props} />
      <Frame {...props} />
      <Notes told={props.told} />
    </div>
  );
}

function Prices({ told, change, text: all }: InputScreenProps) {
  const { words, one } = told;
  const { price: text } = all;
  const { alternative, doingNothing } = one;
  const set = (part: Partial<Alternative>) => {
    change(
      patchCase({ alternative: { ...alternative, ...part } }),
      `alternative ${Object.keys(part).join()}`,
    );
  };
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.heading}</h3>
      <p class="tool-lead">{text.lead}</p>
      <div class="tool-fields value-price">
        <MoneyField
          words={words}
          label={text.price}
          value={one.price}
          hint={tipOf(told, 'price', '')}
          onCommit={(price) => {
            change(patchCase({ price }), 'price');
          }}
        />
        <TextField
          label={text.alternative}
          hint={text.alternativeHint}
          value={alternative.name}
          maxLength={200}
          onCommit={(name) => {
            set({ name: name.trim() });
          }}
        />
        <MoneyField
          words={words}
          label={text.referencePrice}
          value={alternative.price}
          hint={tipOf(told, 'referencePrice', '')}
          onCommit={(price) => {
            set({ price });
          }}
        />
        <TextField
          label={all.source}
          value={alternative.source}
          onCommit={(source) => {
            set({ source });
          }}
        />
        <MoneyField
          words={words}
          label={text.nothing}
          value={doingNothing.perYear}
          onCommit={(perYear) => {
            change(patchCase({ doingNothing: { ...doingNothing, perYear } }), 'doing nothing');
          }}
        />
        <TextField
          label={text.nothingNote}
          value={doingNothing.note}
          onCommit={(note) => {
            change(patchCase({ doingNothing: { ...doingNothing, note } }), 'doing nothing note');
          }}
        />
      </div>
    </section>
  );
}

function Frame({ told, change, text: { price: text } }: InputScreenProps) {
  const { words, one } = told;
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.frame}</h3>
      <div class="tool-fields">
        <WholeField
          words={words}
          label={text.horizon}
          value={one.horizonYears}
          min={1}
          max={valueLimits.horizon}
          onCommit={(horizonYears) => {
            change(patchCase({ horizonYears }), 'horizon');
          }}
        />
        <PercentField
          words={words}
          label={text.rate}
          value={one.annualRate}
          hint={tipOf(told, 'rate', '') ?? text.rateHint}
          onCommit={(annualRate) => {
            change(patchCase({ annualRate }), 'rate');
          }}
        />
        <SegmentedControl
          label={text.timing}
          value={one.timing}
          segments={(['end', 'mid'] as const).map((value) => ({ value, label: text.timings[value] }))}
          onChange={(timing) => {
            change(patchCase({ timing }));
          }}
        />
      </div>
    </section>
  );
}
