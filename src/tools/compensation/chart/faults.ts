import { fill } from '../../../i18n/fill.ts';
import type { PeopleFault, PlanFault, SpreadFault } from '../model.ts';
import { measureNameOf, modifierName, percent, positionName, type Told } from './words.ts';

/** What is wrong with a plan and how to mend it. */
export function planFault(told: Told, fault: PlanFault): string {
  const { words, result } = told;
  const { faults } = words.text;
  if (fault.kind === 'weights') return fill(faults.weights, { total: percent(words, fault.total) });
  if (fault.kind === 'curve') {
    return fill(faults.curve, {
      measure: measureNameOf(told, fault.measureId),
      fault: faults.curves[fault.fault],
    });
  }
  if (fault.kind === 'pool-curve') return fill(faults.pool, { fault: faults.curves[fault.fault] });
  if (fault.kind === 'no-measures' || fault.kind === 'pool-measure') return faults[fault.kind];
  const modifier = result.plan.modifiers.find(({ id }) => id === fault.modifierId);
  return fill(faults[fault.kind], {
    modifier: modifier === undefined ? words.text.unnamedModifier : modifierName(words, modifier),
  });
}

/** What is wrong with the people, or to be minded about them. */
export function peopleFault(told: Told, fault: PeopleFault): string {
  const { words, inputs } = told;
  const { faults, vacant } = words.text;
  if (fault.kind === 'no-people') return faults['no-people'];
  const position = inputs.positions.find(({ id }) => id === fault.positionId);
  const name = position === undefined ? vacant : positionName(told, position);
  if (fault.kind === 'pay-unknown') return fill(faults['pay-unknown'], { name });
  const measure = measureNameOf(told, fault.measureId);
  const total = fault.kind === 'objective-weights' ? percent(words, fault.total) : '';
  return fill(faults[fault.kind], { name, measure, total });
}

/** What is wrong with what is expected, or to be minded about it. */
export function spreadFault(told: Told, fault: SpreadFault): string {
  const { words, inputs } = told;
  const { faults } = words.text;
  const measure = measureNameOf(told, fault.measureId);
  const position = inputs.positions.find(({ id }) => id === fault.positionId);
  const name =
    position === undefined
      ? measure
      : fill(faults.expectedOf, { name: positionName(told, position), measure });
  return fill(faults[fault.kind], { name });
}
