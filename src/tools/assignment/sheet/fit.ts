import { input, result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula } from '../../../exchange/workbook/formula.ts';
import { titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { pointsOfFit, type FitPart } from '../model.ts';
import { pairKey, skillKey, type Layout } from './layout.ts';
import type { Source } from './source.ts';

/** Fit of every pair as formulas over needs, ratings and weights. */
export function fitSheet(source: Source, layout: Layout): Sheet {
  const { sheet } = source;
  return titledSheet({
    id: 'fit',
    ...sheet.sheets.fit,
    remark: sheet.notes.fit,
    blocks: [layout.fits.written((account) => fitCells(source, layout, account))],
    widths: [34, 16],
    frozenRows: 4,
  });
}

function fitCells({ told }: Source, layout: Layout, account: number): Record<string, Cell> {
  const { case: own, inputs } = told.result;
  const pairs = own.managers.flatMap((_, manager) => {
    const fit = own.fits[manager]?.[account];
    const matchOf = (kind: FitPart['kind']) => fit?.parts.find((part) => part.kind === kind)?.match ?? null;
    const at = (match: Parameters<typeof pairKey>[0]) => layout.fits.cell(pairKey(match, manager), account);
    return [
      [
        pairKey('skills', manager),
        skillsCell(layout, account, manager, inputs.skills.length, matchOf('skills')),
      ],
      [pairKey('languages', manager), input(matchOf('languages'), 'hundredth')],
      [pairKey('region', manager), input(matchOf('region'), 'hundredth')],
      [pairKey('own', manager), input(fit?.own?.value ?? null, 'hundredth')],
      [
        pairKey('fit', manager),
        result(fitFormula(layout, at), fit ? pointsOfFit * fit.value : null, 'tenth'),
      ],
    ] as const;
  });
  return { name: own.accounts[account]?.name ?? '', ...Object.fromEntries(pairs) };
}

/** The mean of min(level / needed, 1) over what is needed; min(x, 1) is written (x + 1 - |x - 1|) / 2, which works row by row. */
function skillsCell(
  { managers, accounts, settings }: Layout,
  account: number,
  manager: number,
  skills: number,
  match: number | null,
): Cell {
  if (skills === 0) return null;
  const [first, last] = [skillKey(0), skillKey(skills - 1)];
  const needs = accounts.across(first, last, account);
  const levels = managers.across(first, last, manager);
  const reached = formula`(${levels}/(${needs}+(${needs}=0)))`;
  const least = formula`((${reached}+1-ABS(${reached}-1))/2)`;
  const mean = formula`SUMPRODUCT((${needs}>0)*${least})/COUNT(${needs})`;
  // A part without weight is left out on the page as well.
  return result(formula`IF(OR(COUNT(${needs})=0,${settings.at('skills')}=0),"",${mean})`, match, 'hundredth');
}

function fitFormula(
  { settings }: Layout,
  at: (match: 'skills' | 'languages' | 'region' | 'own') => ReturnType<Layout['fits']['cell']>,
) {
  const parts = ['skills', 'languages', 'region'] as const;
  const [skills, languages, region] = parts.map((part) => formula`COUNT(${at(part)})*${settings.at(part)}`);
  const [a, b, c] = parts.map((part) => formula`N(${at(part)})*${settings.at(part)}`);
  const none = formula``;
  const weight = formula`(${skills ?? none}+${languages ?? none}+${region ?? none})`;
  const sum = formula`(${a ?? none}+${b ?? none}+${c ?? none})`;
  const derived = formula`IF(${weight}=0,1,${sum}/${weight})`;
  return formula`${pointsOfFit}*IF(COUNT(${at('own')})=1,${at('own')},${derived})`;
}
