import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { Select } from '../../../../ui/Select.tsx';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { driverName, tipOf } from '../../chart.ts';
import { driverSummary, driverWorth } from '../../chart/driver.ts';
import { families, statuses, type Driver } from '../../schema.ts';
import { patchDriver, removeDriver } from '../../state.ts';
import { PercentField } from '../fields/PercentField.tsx';
import { RemoveButton } from '../../../../workbench/RemoveButton.tsx';
import type { InputScreenProps } from '../load-screen.tsx';
import { BaselineFields } from './BaselineFields.tsx';
import { DriverDetails } from './DriverDetails.tsx';
import { FormulaFields } from './FormulaFields.tsx';
import { LibraryHints } from './LibraryHints.tsx';

export interface DriverProps extends InputScreenProps {
  readonly driver: Driver;
}

export type SetDriver = (part: Partial<Omit<Driver, 'id'>>) => void;

export interface DriverFieldsProps extends DriverProps {
  readonly set: SetDriver;
}

/** Of the drivers of a case few are open, and only their fields are there: thirty of them would slow every keystroke. */
export function DriverCard({ open, ...props }: DriverProps & { readonly open: boolean }) {
  const { told, driver, text } = props;
  const [shown, setShown] = useState(open);
  return (
    <li>
      <Disclosure
        summary={<strong>{driverName(told.words, told.one, driver)}</strong>}
        note={driverSummary(told, driver, text)}
        open={open}
        onToggle={setShown}
      >
        {shown ? <DriverFields {...props} /> : null}
      </Disclosure>
    </li>
  );
}

function DriverFields(props: DriverProps) {
  const { told, driver, change, text: all } = props;
  const { words, one } = told;
  const { drivers: text } = all;
  const set: SetDriver = (part) => {
    change(patchDriver(driver.id, part), `driver ${driver.id} ${Object.keys(part).join()}`);
  };
  const fields = { ...props, set };
  return (
    <div class="tool-block value-driver">
      <div class="tool-fields">
        <TextField
          label={all.name}
          value={driver.name}
          maxLength={200}
          onCommit={(said) => {
            set({ name: said.trim() });
          }}
        />
        <Select
          label={text.family}
          value={driver.family}
          options={families.map((value) => ({ value, label: words.text.families[value] }))}
          onChange={(family) => {
            set({ family });
          }}
        />
        <Select
          label={text.kind}
          value={driver.kind}
          options={(['product', 'service'] as const).map((value) => ({
            value,
            label: words.text.kinds[value],
          }))}
          onChange={(kind) => {
            set({ kind });
          }}
        />
      </div>
      <SegmentedControl
        label={text.method}
        value={driver.method}
        segments={(['baseline', 'formula'] as const).map((value) => ({
          value,
          label: text.methods[value],
        }))}
        onChange={(method) => {
          set({ method });
        }}
      />
      {driver.method === 'formula' ? <FormulaFields {...fields} /> : <BaselineFields {...fields} />}
      <p class="value-worth">{driverWorth(told, driver, all)}</p>
      <Proof {...fields} />
      <DriverDetails {...fields} />
      {driver.preset === null ? null : (
        <LibraryHints locale={words.locale} preset={driver.preset} text={all} />
      )}
      <div class="value-end">
        <RemoveButton
          label={fill(all.remove, { name: driverName(words, one, driver) })}
          onClick={() => {
            change(removeDriver(driver.id));
          }}
        />
      </div>
    </div>
  );
}

function Proof({ told, driver, text: { drivers: text }, set }: DriverFieldsProps) {
  const { words } = told;
  return (
    <div class="tool-fields">
      <PercentField
        words={words}
        label={text.confidence}
        value={driver.confidence}
        hint={tipOf(told, 'confidence', driver.id) ?? text.confidenceHint}
        onCommit={(confidence) => {
          set({ confidence });
        }}
      />
      <PercentField
        words={words}
        label={text.attribution}
        value={driver.attribution}
        hint={tipOf(told, 'attribution', driver.id) ?? text.attributionHint}
        onCommit={(attribution) => {
          set({ attribution });
        }}
      />
      <Select
        label={text.status}
        value={driver.status}
        options={statuses.map((value) => ({ value, label: words.text.statuses[value] }))}
        onChange={(status) => {
          set({ status });
        }}
      />
      {driver.status === 'claimed' ? null : (
        <>
          <TextField
            label={text.confirmedBy}
            value={driver.confirmedBy}
            maxLength={200}
            onCommit={(confirmedBy) => {
              set({ confirmedBy });
            }}
          />
          <TextField
            label={text.confirmedOn}
            type="date"
            value={driver.confirmedOn}
            onCommit={(confirmedOn) => {
              set({ confirmedOn });
            }}
          />
        </>
      )}
    </div>
  );
}
