import { Notice } from '../../../../ui/Notice.tsx';
import { Select } from '../../../../ui/Select.tsx';
import { criterionName, type Words } from '../../chart.ts';
import {
  addOwn,
  addPreset,
  change,
  freePresets,
  isPreset,
  portfolioLimits,
  type Axis,
  type PortfolioInputs,
} from '../../state.ts';
import { newId } from '../new-id.ts';

export interface AddCriterionProps {
  readonly words: Words;
  readonly inputs: PortfolioInputs;
  readonly axis: Axis;
  readonly onAdded: (id: string) => void;
}

const own = 'own';

export function AddCriterion({ words, inputs, axis, onAdded }: AddCriterionProps) {
  const { criteria: text } = words.text;
  if (inputs.criteria.length >= portfolioLimits.criteria) return <Notice kind="info">{text.full}</Notice>;
  const options = [
    { value: '', label: text.addChoose },
    { value: own, label: text.addOwn },
    ...freePresets(inputs, axis).map(({ id, group }) => ({
      value: id,
      label: criterionName(words, { name: '', preset: id }),
      group: words.presets.groups[group],
    })),
  ];
  const add = (value: string) => {
    if (value === own) {
      const id = newId();
      change(addOwn(id, text.own, axis));
      onAdded(id);
    } else if (isPreset(value)) change(addPreset(value));
  };
  return (
    <div class="portfolio-add">
      <Select label={text.add} value="" options={options} onChange={add} />
    </div>
  );
}
