import { Notice } from '../../../ui/Notice.tsx';
import { peopleFault, planFault, type Told } from '../chart.ts';
import { normaliseMeasures } from '../state/quick.ts';
import type { Change } from './compensation-props.ts';

export interface FaultsProps {
  readonly told: Told;
  readonly change: Change;
}

/** Everything that is wrong with the plan, a sentence each, with a button where one press mends it. */
export function PlanFaults({ told, change }: FaultsProps) {
  const { result, words } = told;
  return (
    <>
      {result.planFaults.map((fault, index) => (
        <Notice
          key={index}
          kind="error"
          action={
            fault.kind === 'weights' ? (
              <button
                type="button"
                class="ui-button"
                onClick={() => {
                  change(normaliseMeasures(result.plan.id));
                }}
              >
                {words.text.faults.normalise}
              </button>
            ) : undefined
          }
        >
          {planFault(told, fault)}
        </Notice>
      ))}
    </>
  );
}

/** Everything that is wrong with the people, a sentence each. */
export function PeopleFaults({ told }: { readonly told: Told }) {
  return (
    <>
      {told.result.peopleFaults.map((fault, index) => (
        <Notice key={index} kind={fault.kind === 'no-people' ? 'info' : 'warning'}>
          {peopleFault(told, fault)}
        </Notice>
      ))}
    </>
  );
}
