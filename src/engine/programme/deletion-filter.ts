/**
 * A smallest set of limits that cannot hold together, out of limits of which that is known: giving up any one of the set
 * resolves it. Method: the deletion filter, which leaves out one limit after the other for as long as what is left is
 * impossible; limits that come first are given up first.
 *
 * @throws whatever `isPossible` throws.
 * @see Chinneck, J. W. and Dravnieks, E. W. (1991), Locating Minimal Infeasible Constraint Sets in Linear Programs, ORSA
 *   Journal on Computing 3, 157-168.
 * @example await filterByDeletion([1, 2, 3], (limits) => !(limits.includes(1) && limits.includes(3))) // [1, 3]
 */
export async function filterByDeletion<Limit>(
  limits: readonly Limit[],
  isPossible: (limits: readonly Limit[]) => boolean | Promise<boolean>,
): Promise<Limit[]> {
  let kept = [...limits];
  for (const limit of limits) {
    const rest = kept.filter((other) => other !== limit);
    if (!(await isPossible(rest))) kept = rest;
  }
  return kept;
}
