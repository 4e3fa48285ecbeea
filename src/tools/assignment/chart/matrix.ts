import { fill } from '../../../i18n/fill.ts';
import { pointsOfFit } from '../model.ts';
import { figure, managerName, type Told } from './words.ts';

export interface MatrixCell {
  readonly manager: number;
  readonly points: string;
  /** Signs beside the figure, each explained in the legend. */
  readonly marks: string;
  readonly isChosen: boolean;
  /** Everything about the cell, for whoever does not see it. */
  readonly label: string;
}

export interface MatrixRow {
  readonly account: number;
  readonly name: string;
  readonly cells: readonly MatrixCell[];
  readonly hours: string;
}

/** Every account with every manager, in the order of the inputs. */
export function matrixRows(told: Told): readonly MatrixRow[] {
  const { words, result, outcome } = told;
  const chosen = outcome?.kind === 'found' ? outcome.plan.assignment : [];
  return result.case.accounts.map(({ name, workload }, account) => ({
    account,
    name,
    hours: figure(words, workload.settled),
    cells: result.case.managers.map((_, manager) =>
      matrixCell(told, account, manager, chosen[account] === manager),
    ),
  }));
}

function matrixCell(told: Told, account: number, manager: number, isChosen: boolean): MatrixCell {
  const { words, result } = told;
  const { matrix: text } = words.text;
  const { accounts, managers, fits } = result.case;
  const said = accounts[account]?.said;
  const fit = fits[manager]?.[account];
  const id = managers[manager]?.id ?? '';
  const points = figure(words, fit ? pointsOfFit * fit.value : null);
  const marks = [
    { sign: '●', name: text.chosen, holds: isChosen },
    { sign: '○', name: text.present, holds: said?.present === id },
    { sign: '=', name: text.pin, holds: said?.pin === id },
    { sign: '×', name: text.veto, holds: said?.vetoes.includes(id) === true },
    { sign: '*', name: text.own, holds: fit?.own !== null },
  ].filter(({ holds }) => holds);
  const label = fill(text.cell, {
    account: accounts[account]?.name ?? '',
    manager: managerName(told, manager),
    points,
  });
  return {
    manager,
    points,
    marks: marks.map(({ sign }) => sign).join(''),
    isChosen,
    label: [label, ...marks.map(({ name }) => name)].join(words.text.listGap),
  };
}

/** The pair that is looked at first: an account that changes, and whom it gets. */
export function firstPair({ result, outcome }: Told): { readonly account: number; readonly manager: number } {
  const changes = outcome?.kind === 'found' ? outcome.changes.lines : [];
  const handed =
    changes.find(({ from, to }) => from !== null && to !== null) ?? changes.find(({ to }) => to !== null);
  if (handed) return { account: handed.account, manager: handed.to ?? 0 };
  return { account: 0, manager: result.case.accounts[0]?.presentIndex ?? 0 };
}
