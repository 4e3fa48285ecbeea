import type { PortfolioResult, Role } from '../model.ts';

export function countRoles({ accounts }: PortfolioResult): Readonly<Record<Role, number>> {
  const count: Record<Role, number> = { invest: 0, grow: 0, keep: 0, repair: 0, release: 0 };
  for (const { role } of accounts) if (role !== null) count[role] += 1;
  return count;
}

/** What a full bar stands for when weights are drawn. */
export function largestWeight({ overallWeights }: PortfolioResult): number {
  return Math.max(...Object.values(overallWeights ?? {}), 0) || 1;
}
