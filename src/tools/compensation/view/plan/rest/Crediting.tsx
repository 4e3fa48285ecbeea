import { Disclosure } from '../../../../../ui/Disclosure.tsx';
import { Select } from '../../../../../ui/Select.tsx';
import { patchPlan } from '../../../state/changes.ts';
import { PercentField } from '../../fields.tsx';
import type { DesignerProps } from '../Designer.tsx';

/** How sales are credited to those who help. */
export function Crediting({ told, text, change }: DesignerProps) {
  const { words, result } = told;
  const { rest } = text;
  const { id, crediting } = result.plan;
  return (
    <Disclosure summary={rest.crediting} note={rest.creditRules[crediting.rule]}>
      <p class="tool-small">{rest.creditingLead}</p>
      <div class="tool-fields">
        <Select
          label={rest.crediting}
          value={crediting.rule}
          options={(['double', 'split', 'none'] as const).map((value) => ({
            value,
            label: rest.creditRules[value],
          }))}
          onChange={(rule) => {
            change(patchPlan(id, { crediting: { ...crediting, rule } }));
          }}
        />
        {crediting.rule === 'split' ? (
          <PercentField
            words={words}
            label={rest.managerShare}
            value={crediting.managerShare}
            onCommit={(managerShare) => {
              change(patchPlan(id, { crediting: { ...crediting, managerShare } }), `plan ${id} managerShare`);
            }}
          />
        ) : null}
      </div>
    </Disclosure>
  );
}
