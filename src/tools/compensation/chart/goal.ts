import { fill } from '../../../i18n/fill.ts';
import type { GoalFindings, GoalIssue } from '../model/cost-goal.ts';
import { soughtMeasure } from '../model/cost-goal.ts';
import type { CostTold } from './cost.ts';
import { count, currentName, measureNameOf, money, percent } from './words.ts';

export function goalLead(told: CostTold): string {
  const { words, costText, inputs } = told;
  return fill(costText.goal.lead, {
    plan: currentName(told),
    percentile: percent(words, inputs.budget.percentile),
    budget: money(words, inputs.budget.amount),
  });
}

export function goalIssueText({ costText }: CostTold, { kind }: GoalIssue): string {
  return costText.goal.issues[kind];
}

/** A value of the variable: a factor and an attainment as percent, a slope as a number. */
function goalValue(told: CostTold, variable: GoalFindings['variable'], value: number): string {
  const { words } = told;
  const rounded = Number(value.toFixed(4));
  return variable === 'accelerator' ? count(words, rounded) : percent(words, rounded);
}

export function goalAnswer(told: CostTold, findings: GoalFindings): string {
  const { words, costText, inputs } = told;
  const { goal: text } = costText;
  const { answer, variable, budget, costNow } = findings;
  const value = (of: number) => goalValue(told, variable, of);
  const shared = {
    percentile: percent(words, findings.percentile),
    budget: money(words, budget),
    from: value(findings.from),
    to: value(findings.to),
  };
  if (answer.kind === 'found') {
    return fill(text.found[variable], {
      ...shared,
      value: value(answer.value),
      cost: money(words, answer.cost),
      now: money(words, costNow),
      before: value(findings.now),
      measure: measureNameOf({ words, inputs }, soughtMeasure(inputs)),
    });
  }
  const [least, most] = [answer.costFrom, answer.costTo].toSorted((a, b) => a - b);
  return answer.kind === 'budget-too-small'
    ? fill(text.tooSmall, { ...shared, least: money(words, least ?? null) })
    : fill(text.notReached, { ...shared, most: money(words, most ?? null) });
}
