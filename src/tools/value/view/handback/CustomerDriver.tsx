import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { NumberField } from '../../../../ui/NumberField.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { driverName, money } from '../../chart.ts';
import { valueLimits, type Driver, type FormulaInput } from '../../schema.ts';
import { patchDriver, patchFormulaInput } from '../../state.ts';
import { MoneyField } from '../fields/MoneyField.tsx';
import { YearsField } from '../fields/YearsField.tsx';
import type { CustomerScreenProps } from './CustomerScreen.tsx';

export interface CustomerDriverProps extends CustomerScreenProps {
  readonly driver: Driver;
}

type Part = Partial<Omit<Driver, 'id'>>;

/** One thing that the customer may be better off by: only its figures, and only while it is open. */
export function CustomerDriver(props: CustomerDriverProps) {
  const { told, driver, asked } = props;
  const [open, setOpen] = useState(false);
  const value = told.result.values.get(driver.id);
  const fullYear = value?.kind === 'value' ? value.fullYear : null;
  const isOwn = !asked.sent.drivers.some(({ id }) => id === driver.id);
  return (
    <li>
      <Disclosure
        summary={<strong>{driverName(told.words, told.one, driver)}</strong>}
        note={money(told.words, fullYear)}
        onToggle={setOpen}
      >
        {open ? <Figures {...props} fullYear={fullYear} isOwn={isOwn} /> : null}
      </Disclosure>
    </li>
  );
}

interface FiguresProps extends CustomerDriverProps {
  readonly fullYear: number | null;
  /** The customer added it and names it. */
  readonly isOwn: boolean;
}

function Figures(props: FiguresProps) {
  const { told, driver, change, page, fullYear, isOwn } = props;
  const { words } = told;
  const { customer: text } = page;
  const set = (part: Part) => {
    change(patchDriver(driver.id, part), `driver ${driver.id} ${Object.keys(part).join()}`);
  };
  return (
    <div class="tool-block value-driver">
      {isOwn ? (
        <TextField
          label={words.text.print.what}
          value={driver.name}
          maxLength={200}
          onCommit={(name) => {
            set({ name: name.trim() });
          }}
        />
      ) : null}
      {driver.method === 'formula' ? <Inputs {...props} /> : <Product {...props} set={set} />}
      <Times {...props} set={set} />
      <TextField
        label={text.source}
        value={driver.source}
        onCommit={(source) => {
          set({ source });
        }}
      />
      <p class="value-worth">
        {fullYear === null ? text.unknown : fill(text.worth, { amount: money(words, fullYear) })}
      </p>
    </div>
  );
}

interface SetProps extends CustomerDriverProps {
  readonly set: (part: Part) => void;
}

function Product({ told, driver, page: { fields }, set }: SetProps) {
  const { words } = told;
  const { invalid } = words.text;
  return (
    <div class="tool-fields">
      <NumberField
        label={fields.baseline}
        value={driver.baseline}
        min={-valueLimits.amount}
        max={valueLimits.amount}
        unit={driver.unit}
        invalid={invalid.signed}
        onCommit={(baseline) => {
          set({ baseline });
        }}
      />
      <TextField
        label={fields.unit}
        value={driver.unit}
        maxLength={60}
        onCommit={(unit) => {
          set({ unit: unit.trim() });
        }}
      />
      <NumberField
        label={fields.change}
        value={driver.change}
        min={-10}
        max={10}
        factor={100}
        unit="%"
        invalid={invalid.change}
        onCommit={(changed) => {
          set({ change: changed });
        }}
      />
      <MoneyField
        words={words}
        label={fields.valuePerUnit}
        value={driver.valuePerUnit}
        signed
        onCommit={(valuePerUnit) => {
          set({ valuePerUnit });
        }}
      />
    </div>
  );
}

function Inputs({ told, driver, change, page: { customer: text } }: CustomerDriverProps) {
  const set = (id: string, part: Partial<Omit<FormulaInput, 'id'>>) => {
    change(patchFormulaInput(driver.id, id, part), `input ${id} ${Object.keys(part).join()}`);
  };
  return (
    <>
      <p class="value-formula-text">{fill(text.formula, { formula: driver.formula })}</p>
      <div class="tool-fields">
        {driver.inputs.map(({ id, name, unit, value }) => (
          <NumberField
            key={id}
            label={name}
            value={value}
            min={-valueLimits.amount}
            max={valueLimits.amount}
            unit={unit}
            invalid={told.words.text.invalid.signed}
            onCommit={(next) => {
              set(id, { value: next });
            }}
          />
        ))}
      </div>
    </>
  );
}

function Times({ told, driver, page: { fields, comparison }, set }: SetProps) {
  const { words } = told;
  return (
    <div class="tool-fields">
      {(['startYears', 'rampYears'] as const).map((field) => (
        <YearsField
          key={field}
          words={words}
          label={fields[field]}
          required
          value={driver[field]}
          onCommit={(value) => {
            if (value !== null) set({ [field]: value });
          }}
        />
      ))}
      <YearsField
        words={words}
        label={fields.durationYears}
        placeholder={comparison.toTheEnd}
        value={driver.durationYears}
        onCommit={(durationYears) => {
          set({ durationYears });
        }}
      />
    </div>
  );
}
