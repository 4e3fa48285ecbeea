import type { CompensationInputs, Plan } from '../schema.ts';

/** The list with the element of this id changed. */
export function withElement<Element extends { readonly id: string }>(
  list: readonly Element[],
  id: string,
  how: (element: Element) => Element,
): Element[] {
  return list.map((one) => (one.id === id ? how(one) : one));
}

export function changePlan(
  planId: string,
  how: (plan: Plan) => Plan,
): (inputs: CompensationInputs) => CompensationInputs {
  return (inputs) => ({ ...inputs, plans: withElement(inputs.plans, planId, how) });
}
