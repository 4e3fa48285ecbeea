import { fill } from '../../../i18n/fill.ts';
import type { FunctionLine } from '../model.ts';
import type { Words } from './words.ts';

export function planTitle({ text }: Words, { name, stage, next }: FunctionLine): string {
  return stage && next ? fill(text.plan.from, { name, from: text.stage[stage], to: text.stage[next] }) : name;
}

/** What usually leads to the next stage. */
export function planHint({ text }: Words, { next }: FunctionLine): string {
  return next && next !== 'unaware' ? text.plan.hint[next] : '';
}

/** The action as it stands away from this page. */
export function planAction({ text }: Words, { name, next, department }: FunctionLine): string {
  const stage = next ? text.stage[next] : '';
  return fill(text.plan.actionText, { name, stage, action: department.action.trim() });
}
