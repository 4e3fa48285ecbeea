import {
  amount,
  functionName,
  hours,
  managersSentences,
  percent,
  product,
  tierName,
  type Told,
} from '../../chart.ts';
import { relationshipHours } from '../../model.ts';
import { demandOf } from '../../state/changes.ts';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';

/** Everything that the reader has entered, with where it comes from. */
export function PrintInputs({ told }: { readonly told: Told }) {
  const { words, inputs } = told;
  const { managers, tiers, functions, print, sentenceGap } = words.text;
  const { newHours, matureHours } = inputs.managers;
  return (
    <section>
      <h2>{print.inputs}</h2>
      <p>{managersSentences(told).join(sentenceGap)}</p>
      <PlainTable
        caption={managers.heading}
        head={[tiers.name, tiers.mix, tiers.fresh, tiers.mature, tiers.total, tiers.setUp, tiers.source]}
        rows={inputs.tiers.map((tier) => [
          tierName(words, tier),
          amount(words, tier.mix),
          product(words, tier.newRelationships, newHours),
          product(words, tier.matureRelationships, matureHours),
          hours(words, relationshipHours(inputs.managers, tier)),
          hours(words, tier.setUpHours),
          tier.source,
        ])}
      />
      <PlainTable
        caption={functions.heading}
        head={[
          functions.name,
          functions.available,
          functions.spread,
          functions.rework,
          ...inputs.tiers.flatMap((tier) => [
            `${tierName(words, tier)} · ${functions.perMonth}`,
            `${tierName(words, tier)} · ${functions.setUp}`,
          ]),
          functions.source,
        ]}
        rows={inputs.functions.map((one) => [
          functionName(words, one),
          amount(words, one.available),
          percent(words, one.spread),
          percent(words, one.rework),
          ...inputs.tiers.flatMap(({ id }) => {
            const { hoursPerMonth, setUpHours } = demandOf(one, id);
            return [amount(words, hoursPerMonth), amount(words, setUpHours)];
          }),
          one.source,
        ])}
      />
    </section>
  );
}
