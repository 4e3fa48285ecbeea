import { Notice } from '../../../../ui/Notice.tsx';
import { criterionName, type InputWords } from '../../chart.ts';
import { change, portfolioLimits, type Axis, type PortfolioInputs } from '../../state.ts';
import { addOwn, addPreset, freePresets, isPreset } from '../../state/criteria.ts';
import { newId } from '../../../../workspace/new-id.ts';
import { AddSelect } from './AddSelect.tsx';

export interface AddCriterionProps {
  readonly words: InputWords;
  readonly inputs: PortfolioInputs;
  readonly axis: Axis;
  readonly onAdded: (id: string) => void;
}

const own = 'own';

export function AddCriterion({ words, inputs, axis, onAdded }: AddCriterionProps) {
  const { criteria: text } = words.text;
  if (inputs.criteria.length >= portfolioLimits.criteria) return <Notice kind="info">{text.full}</Notice>;
  const options = [
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
      change(addOwn(id, words.text.unnamed.criterion, axis));
      onAdded(id);
    } else if (isPreset(value)) change(addPreset(value));
  };
  return (
    <AddSelect
      label={text.add}
      choose={text.addChoose}
      button={text.addButton}
      options={options}
      onAdd={add}
    />
  );
}
