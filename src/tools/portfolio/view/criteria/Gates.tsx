import { useRef } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { gateName, type InputWords } from '../../chart.ts';
import { change, portfolioLimits, type PortfolioInputs } from '../../state.ts';
import { addGate, freeGates, isGatePreset, removeGate, renameGate } from '../../state/gates.ts';
import { newId } from '../../../../workspace/new-id.ts';
import { AddSelect } from './AddSelect.tsx';
import { IconButton } from './IconButton.tsx';
import { rowButtons, useFocusAfter } from './use-focus-after.ts';

export interface GatesProps {
  readonly words: InputWords;
  readonly inputs: PortfolioInputs;
}

export function Gates({ words, inputs }: GatesProps) {
  const { gates: text } = words.text;
  const list = useRef<HTMLUListElement>(null);
  const focusAfter = useFocusAfter(list);
  return (
    <section class="portfolio-axis">
      <div class="portfolio-axis-head">
        <h4>{text.heading}</h4>
        <p>{text.lead}</p>
      </div>
      {inputs.gates.length === 0 ? <p class="tool-small">{text.empty}</p> : null}
      <ul class="portfolio-gates" ref={list} tabIndex={-1}>
        {inputs.gates.map((gate, index) => {
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
                onClick={() => {
                  focusAfter([...rowButtons(index + 1, 'remove'), ...rowButtons(index, 'remove')]);
                  change(removeGate(gate.id));
                }}
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
    if (value === own) change(addGate({ id: newId(), preset: null, name: words.text.unnamed.gate }));
    else if (isGatePreset(value)) change(addGate({ id: value, preset: value, name: '' }));
  };
  const options = [
    { value: own, label: text.addOwn },
    ...freeGates(inputs).map((id) => ({ value: id, label: gateName(words, { name: '', preset: id }) })),
  ];
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
