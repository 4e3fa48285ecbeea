export interface Coverage<Category extends string> {
  /** In the order of `categories`. */
  readonly covered: readonly Category[];
  readonly open: readonly Category[];
  /** Covered out of all, 0 to 1. */
  readonly share: number;
}

/**
 * How many of some categories, such as the four roles in a decision or the three levels of a firm, somebody covers. A category counts
 * once, however many cover it.
 *
 * @throws RangeError when there are no categories.
 * @see Sherman, Sperry and Reese (2003), Key 5: covering the bases; roles after Miller and Heiman. RoleCoverage = roles with at
 *   least one reliable contact / 4; Depth = levels with one / 3.
 * @example coverage(['economic', 'user', 'technical', 'coach'], ['user', 'user', 'coach']).share // 0.5
 */
export function coverage<Category extends string>(
  categories: readonly Category[],
  found: readonly Category[],
): Coverage<Category> {
  if (categories.length === 0) throw new RangeError('there is nothing to cover');
  const covered = categories.filter((category) => found.includes(category));
  const open = categories.filter((category) => !found.includes(category));
  return { covered, open, share: covered.length / categories.length };
}
