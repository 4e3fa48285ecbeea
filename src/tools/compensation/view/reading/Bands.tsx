import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { fill } from '../../../../i18n/fill.ts';
import { NumberField } from '../../../../ui/NumberField.tsx';
import { percent, type Told } from '../../chart.ts';
import { compensationLimits, type Bands as BandValues } from '../../schema.ts';
import { patchBands } from '../../state/quick.ts';
import type { Change } from '../compensation-props.ts';

const fields = [
  'mixFrom',
  'mixTo',
  'longShare',
  'profitAndRetention',
  'measures',
  'smallestWeight',
  'cliff',
  'zeroPay',
  'upsideFrom',
  'upsideTo',
] as const satisfies readonly (keyof BandValues)[];

const largest: Readonly<Record<(typeof fields)[number], number>> = {
  mixFrom: 1,
  mixTo: 1,
  longShare: 1,
  profitAndRetention: 1,
  measures: compensationLimits.planMeasures,
  smallestWeight: 1,
  cliff: compensationLimits.multiple,
  zeroPay: 1,
  upsideFrom: compensationLimits.multiple,
  upsideTo: compensationLimits.multiple,
};

/** The assumptions by which a plan is read. */
export function Bands({ told, change }: { readonly told: Told; readonly change: Change }) {
  const { words, inputs } = told;
  const { reading, invalid } = words.text;
  return (
    <Disclosure summary={reading.bands}>
      <div class="tool-fields">
        {fields.map((field) => {
          const isCount = field === 'measures';
          const max = largest[field];
          const set = (value: number | null) => {
            if (value !== null) change(patchBands({ [field]: value }), `bands ${field}`);
          };
          return (
            <NumberField
              key={field}
              label={reading.bandFields[field]}
              value={inputs.bands[field]}
              min={isCount ? 1 : 0}
              max={max}
              required
              {...(isCount ? { step: 1 } : { factor: 100, step: 5, unit: '%' })}
              invalid={
                isCount
                  ? fill(invalid.whole, { min: 1, max })
                  : fill(invalid.percent, { min: percent(words, 0), max: percent(words, max) })
              }
              onCommit={set}
            />
          );
        })}
      </div>
      <p class="tool-small">{reading.bandsHint}</p>
    </Disclosure>
  );
}
