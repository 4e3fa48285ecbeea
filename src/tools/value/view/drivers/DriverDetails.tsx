import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { tipOf } from '../../chart.ts';
import { rangeText } from '../../chart/driver.ts';
import { valueLimits } from '../../schema.ts';
import { PercentField } from '../fields/PercentField.tsx';
import { YearsField } from '../fields/YearsField.tsx';
import type { DriverFieldsProps } from './DriverCard.tsx';

export function DriverDetails(props: DriverFieldsProps) {
  const { driver, text: all, set } = props;
  return (
    <Disclosure summary={all.drivers.details}>
      <div class="tool-fields">
        <Times {...props} />
        <Range {...props} />
        <TextField
          label={all.source}
          value={driver.source}
          onCommit={(source) => {
            set({ source });
          }}
        />
      </div>
    </Disclosure>
  );
}

function Times({ told, driver, text: { drivers: text }, set }: DriverFieldsProps) {
  const { words } = told;
  return (
    <>
      <YearsField
        words={words}
        label={text.start}
        required
        value={driver.startYears}
        hint={tipOf(told, 'startYears', driver.id)}
        onCommit={(startYears) => {
          if (startYears !== null) set({ startYears });
        }}
      />
      <YearsField
        words={words}
        label={text.ramp}
        required
        value={driver.rampYears}
        onCommit={(rampYears) => {
          if (rampYears !== null) set({ rampYears });
        }}
      />
      <YearsField
        words={words}
        label={text.duration}
        hint={text.durationHint}
        value={driver.durationYears}
        onCommit={(durationYears) => {
          set({ durationYears });
        }}
      />
    </>
  );
}

function Range({ told, driver, text: all, set }: DriverFieldsProps) {
  const { words } = told;
  const { drivers: text } = all;
  return (
    <>
      <PercentField
        words={words}
        label={text.low}
        value={driver.low}
        onCommit={(low) => {
          set({ low });
        }}
      />
      <PercentField
        words={words}
        label={text.high}
        value={driver.high}
        min={1}
        max={valueLimits.high}
        invalid={words.text.invalid.high}
        hint={rangeText(told, driver, all)}
        onCommit={(high) => {
          set({ high });
        }}
      />
    </>
  );
}
