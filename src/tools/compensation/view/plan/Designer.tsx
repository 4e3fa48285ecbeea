import { useState } from 'preact/hooks';
import type { DesignText } from '../../design-text.en.ts';
import type { ScreenProps } from '../compensation-props.ts';
import { PlanFaults } from '../Faults.tsx';
import { MeasureEditor } from './MeasureEditor.tsx';
import { MeasureList } from './MeasureList.tsx';
import { PlanHead } from './PlanHead.tsx';
import { Crediting } from './rest/Crediting.tsx';
import { Gates } from './rest/Gates.tsx';
import { Limits } from './rest/Limits.tsx';
import { Modifiers } from './rest/Modifiers.tsx';
import { TeamPool } from './rest/TeamPool.tsx';

export interface DesignerProps extends ScreenProps {
  readonly text: DesignText;
}

/** Everything that a plan says: what is measured, how each measure pays, and what holds for the whole. */
export function Designer(props: DesignerProps) {
  const { told, change } = props;
  const { plan } = told.result;
  const [open, setOpen] = useState<string | null>(null);
  const terms = plan.measures.find(({ id }) => id === open) ?? plan.measures[0];
  const measure = told.inputs.measures.find(({ id }) => id === terms?.id);
  return (
    <div class="tool-screen">
      <PlanHead {...props} />
      <section class="tool-block">
        <MeasureList {...props} open={terms?.id ?? null} onOpen={setOpen} />
        <PlanFaults told={told} change={change} />
      </section>
      {terms && measure ? (
        <MeasureEditor key={`${plan.id} ${terms.id}`} {...props} terms={terms} measure={measure} />
      ) : null}
      <section class="compensation-rest">
        <Gates {...props} />
        <Modifiers {...props} />
        <Limits {...props} />
        <Crediting {...props} />
        <TeamPool {...props} />
      </section>
    </div>
  );
}
