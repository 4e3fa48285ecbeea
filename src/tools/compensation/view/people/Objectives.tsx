import { fill } from '../../../../i18n/fill.ts';
import { Select } from '../../../../ui/Select.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { newId } from '../../../../workspace/new-id.ts';
import { RemoveButton } from '../../../../workbench/RemoveButton.tsx';
import { compensationLimits, type Measure, type Objective } from '../../schema.ts';
import { addObjective, patchObjective, removeObjective } from '../../state/changes.ts';
import { PercentField } from '../fields.tsx';
import type { DetailProps } from './PersonDetail.tsx';

export interface ObjectivesProps extends DetailProps {
  readonly measure: Measure;
  readonly objectives: readonly Objective[];
}

const scores = ['none', '0', '1', '2', '3', '4'] as const;

/** What was agreed with a person, and how far it has come. */
export function Objectives({ told, text, change, position, measure, objectives }: ObjectivesProps) {
  const { people } = text;
  return (
    <>
      <ul class="compensation-list">
        {objectives.map(({ id, name, weight, score }, index) => {
          const set = (part: Partial<Objective>) => {
            const key = `objective ${id} ${Object.keys(part).join()}`;
            change(patchObjective(position.id, measure.id, id, part), key);
          };
          return (
            <li key={id}>
              <TextField
                label={people.objective}
                value={name}
                onCommit={(said) => {
                  set({ name: said.trim() });
                }}
              />
              <PercentField
                words={told.words}
                label={people.weight}
                value={weight}
                onCommit={(next) => {
                  set({ weight: next });
                }}
              />
              <Select
                label={people.score}
                value={scores.find((one) => one === String(score)) ?? 'none'}
                options={scores.map((value) => ({ value, label: people.scores[value] }))}
                onChange={(said) => {
                  set({ score: said === 'none' ? null : Number(said) });
                }}
              />
              <RemoveButton
                label={fill(people.removeObjective, { n: index + 1 })}
                onClick={() => {
                  change(removeObjective(position.id, measure.id, id));
                }}
              />
            </li>
          );
        })}
      </ul>
      <div class="tool-buttons">
        <button
          type="button"
          class="ui-button"
          disabled={objectives.length >= compensationLimits.objectives}
          onClick={() => {
            change(addObjective(position.id, measure.id, newId()));
          }}
        >
          {people.addObjective}
        </button>
      </div>
    </>
  );
}
