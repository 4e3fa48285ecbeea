import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import type { Words } from '../chart.ts';
import type { DesignText } from '../design-text.en.ts';
import { compensationLimits, type Spread } from '../schema.ts';
import { PercentField } from './fields.tsx';

export interface SpreadFieldsProps {
  readonly words: Words;
  readonly text: DesignText;
  readonly spread: Spread;
  readonly onChange: (spread: Spread) => void;
}

const most = compensationLimits.multiple;

/** What is expected of an attainment. */
export function SpreadFields({ words, text, spread, onChange }: SpreadFieldsProps) {
  const { measure } = text;
  const fields = spread.kind === 'normal' ? (['mean', 'sd'] as const) : (['low', 'likely', 'high'] as const);
  return (
    <div class="tool-fields">
      <SegmentedControl
        label={measure.spreadKind}
        value={spread.kind}
        segments={(['normal', 'triangular', 'pert'] as const).map((value) => ({
          value,
          label: measure.spreadKinds[value],
        }))}
        onChange={(kind) => {
          onChange({ ...spread, kind });
        }}
      />
      {fields.map((field) => (
        <PercentField
          key={field}
          words={words}
          label={measure[field]}
          value={spread[field]}
          min={field === 'sd' ? 0 : -most}
          max={most}
          step={1}
          onCommit={(value) => {
            onChange({ ...spread, [field]: value });
          }}
        />
      ))}
    </div>
  );
}
