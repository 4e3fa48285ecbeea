import { fill } from '../../../../i18n/fill.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { Select } from '../../../../ui/Select.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { gateName, type Words } from '../../chart.ts';
import {
  addGate,
  change,
  freeGates,
  isGatePreset,
  portfolioLimits,
  removeGate,
  renameGate,
  type PortfolioInputs,
} from '../../state.ts';
import { newId } from '../new-id.ts';
import { IconButton } from './IconButton.tsx';

export interface GatesProps {
  readonly words: Words;
  readonly inputs: PortfolioInputs;
}

export function Gates({ words, inputs }: GatesProps) {
  const { gates: text } = words.text;
  return (
    <section class="portfolio-axis">
      <div class="portfolio-axis-head">
        <h4>{text.heading}</h4>
        <p>{text.lead}</p>
      </div>
      {inputs.gates.length === 0 ? <p class="portfolio-small">{text.empty}</p> : null}
      <ul class="portfolio-gates">
        {inputs.gates.map((gate) => {
          const name = gateName(words, gate);
          return (
            <li key={gate.id}>
              <TextField
                label={text.name}
                hideLabel
                value={name}
                maxLength={300}
                required={gate.preset === null}
                invalid={text.nameMissing}
                onCommit={(said) => change(renameGate(gate.id, said.trim()), `gate ${gate.id}`)}
              />
              <IconButton
                icon="remove"
                label={fill(text.remove, { name })}
                onClick={() => change(removeGate(gate.id))}
              />
            </li>
          );
        })}
      </ul>
      <AddGate words={words} inputs={inputs} />
    </section>
  );
}

const own = 'own';

function AddGate({ words, inputs }: GatesProps) {
  const { gates: text } = words.text;
  if (inputs.gates.length >= portfolioLimits.gates) return <Notice kind="info">{text.full}</Notice>;
  const add = (value: string) => {
    if (value === own) change(addGate({ id: newId(), preset: null, name: text.own }));
    else if (isGatePreset(value)) change(addGate({ id: value, preset: value, name: '' }));
  };
  return (
    <div class="portfolio-add">
      <Select
        label={text.add}
        value=""
        options={[
          { value: '', label: text.addChoose },
          { value: own, label: words.text.criteria.addOwn },
          ...freeGates(inputs).map((id) => ({ value: id, label: gateName(words, { name: '', preset: id }) })),
        ]}
        onChange={add}
      />
    </div>
  );
}
