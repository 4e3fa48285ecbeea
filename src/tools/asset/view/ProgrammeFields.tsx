import { fill } from '../../../i18n/fill.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import { figure, programmeMarginHint, sameSentence } from '../chart.ts';
import { assetLimits, type ProgrammePlan } from '../schema.ts';
import { patchCase } from '../state/changes.ts';
import type { AssetProps } from './asset-props.ts';
import { MoneyField, PercentField, PointsField } from './fields.tsx';

export function ProgrammeFields({ words, result, change }: AssetProps) {
  const { programme: text, invalid } = words.text;
  const { programme } = result.case;
  const most = assetLimits.money;
  const field = (key: keyof ProgrammePlan) => ({
    words,
    label: text[key],
    value: programme[key],
    onCommit: (value: number | null) => change?.(patchCase('programme', { [key]: value })),
  });
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.heading}</h3>
      <div class="tool-fields">
        <NumberField
          {...field('margin')}
          unit={words.currency}
          min={-most}
          max={most}
          format={(value) => figure(words, value)}
          hint={programmeMarginHint(words, result)}
          invalid={fill(invalid.anyMoney, { max: figure(words, most) })}
        />
        <MoneyField {...field('costAtStart')} />
        <MoneyField {...field('costPerYear')} />
        <PointsField {...field('retention')} required />
        <PointsField {...field('growth')} required />
        <PercentField {...field('marginChange')} min={-1} max={1} required />
      </div>
      <p class="tool-small">{sameSentence(words, result)}</p>
    </section>
  );
}
