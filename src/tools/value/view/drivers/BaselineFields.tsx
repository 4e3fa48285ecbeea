import { NumberField } from '../../../../ui/NumberField.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { tipOf } from '../../chart.ts';
import { valueLimits } from '../../schema.ts';
import { MoneyField } from '../fields/MoneyField.tsx';
import type { DriverFieldsProps } from './DriverCard.tsx';

export function BaselineFields({ told, driver, text: { drivers: text }, set }: DriverFieldsProps) {
  const { words } = told;
  const { invalid } = words.text;
  return (
    <div class="tool-fields">
      <NumberField
        label={text.baseline}
        value={driver.baseline}
        min={-valueLimits.amount}
        max={valueLimits.amount}
        unit={driver.unit}
        invalid={invalid.signed}
        hint={tipOf(told, 'baseline', driver.id)}
        onCommit={(baseline) => {
          set({ baseline });
        }}
      />
      <TextField
        label={text.unit}
        value={driver.unit}
        maxLength={60}
        hint={text.unitHint}
        onCommit={(unit) => {
          set({ unit: unit.trim() });
        }}
      />
      <NumberField
        label={text.change}
        value={driver.change}
        min={-10}
        max={10}
        factor={100}
        unit="%"
        invalid={invalid.change}
        hint={tipOf(told, 'change', driver.id)}
        onCommit={(change) => {
          set({ change });
        }}
      />
      <MoneyField
        words={words}
        label={text.valuePerUnit}
        value={driver.valuePerUnit}
        signed
        hint={tipOf(told, 'valuePerUnit', driver.id)}
        onCommit={(valuePerUnit) => {
          set({ valuePerUnit });
        }}
      />
    </div>
  );
}
