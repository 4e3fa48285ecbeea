import type { Evaluate } from './evaluation.ts';
import type { ToolId } from './index.ts';

/** One line per tool: its numbers without its page. */
export const evaluations = {
  stance: async () => (await import('./stance/evaluate.ts')).evaluate,
  initiative: async () => (await import('./initiative/evaluate.ts')).evaluate,
  alignment: async () => (await import('./alignment/evaluate.ts')).evaluate,
  portfolio: async () => (await import('./portfolio/evaluate.ts')).evaluate,
  capacity: async () => (await import('./capacity/evaluate.ts')).evaluate,
  competency: async () => (await import('./competency/evaluate.ts')).evaluate,
  assignment: async () => (await import('./assignment/evaluate.ts')).evaluate,
  compensation: async () => (await import('./compensation/evaluate.ts')).evaluate,
  relationships: async () => (await import('./relationships/evaluate.ts')).evaluate,
  churn: async () => (await import('./churn/evaluate.ts')).evaluate,
  value: async () => (await import('./value/evaluate.ts')).evaluate,
  asset: async () => (await import('./asset/evaluate.ts')).evaluate,
  technology: async () => (await import('./technology/evaluate.ts')).evaluate,
} as const satisfies Readonly<Record<ToolId, () => Promise<Evaluate>>>;
