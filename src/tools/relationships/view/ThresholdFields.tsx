import { NumberField } from '../../../ui/NumberField.tsx';
import { Select } from '../../../ui/Select.tsx';
import { gradeChoice, influenceChoice } from '../chart.ts';
import { grades, influences } from '../schema.ts';
import { patchThresholds } from '../state/changes.ts';
import type { RelationshipsProps } from './relationships-props.ts';

/** Limits of ours, which the reader may set otherwise. */
export function ThresholdFields({ words, result, acts }: RelationshipsProps) {
  const { thresholds: text, strength, invalid } = words.text;
  const { thresholds } = result;
  return (
    <div class="tool-block">
      <p class="tool-small">{text.lead}</p>
      <div class="tool-fields">
        <Select
          label={text.holdsFrom}
          value={String(thresholds.holdsFrom)}
          options={grades
            .filter((grade) => grade >= 0)
            .map((grade) => ({
              value: String(grade),
              label: gradeChoice(words, strength.anchors, grade),
            }))}
          onChange={(value) => acts?.change(patchThresholds({ holdsFrom: Number(value) }))}
        />
        {(['singleThread', 'evidence'] as const).map((key) => (
          <NumberField
            key={key}
            label={text[key]}
            value={thresholds[key]}
            factor={100}
            unit="%"
            min={0}
            max={1}
            step={5}
            required
            invalid={invalid.percent}
            onCommit={(value) => value !== null && acts?.change(patchThresholds({ [key]: value }))}
          />
        ))}
        <Select
          label={text.loudFrom}
          value={String(thresholds.loudFrom)}
          options={influences.map((step) => ({ value: String(step), label: influenceChoice(words, step) }))}
          onChange={(value) => acts?.change(patchThresholds({ loudFrom: Number(value) }))}
        />
      </div>
    </div>
  );
}
