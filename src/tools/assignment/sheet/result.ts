import { fixed, input, result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula } from '../../../exchange/workbook/formula.ts';
import { titledSheet, type Block, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { pointsOfFit, type PairFit } from '../model.ts';
import { pairKey, type Layout } from './layout.ts';
import { labelsOf, shownPlan, type Source } from './source.ts';

/** Who gets what, with fit, hours, continuity and loads as formulas over it. */
export function resultSheet(source: Source, layout: Layout): Sheet {
  const { sheet } = source;
  return titledSheet({
    id: 'result',
    ...sheet.sheets.result,
    remark: sheet.notes.result,
    blocks: [worthBlock(source, layout), loadsBlock(source, layout), givenBlock(source, layout)],
    widths: [34, 20, 20, 20, 14],
    frozenRows: 3,
  });
}

function worthBlock(source: Source, { worth, given, loads, settings }: Layout): Block {
  const { words, outcome } = source.told;
  const { compare, changes } = words.text;
  const plan = shownPlan(source);
  const handover = outcome?.kind === 'found' ? outcome.changes.handoverHours : 0;
  const fits = given.column('fit');
  const balance = formula`-${settings.at('loadPenalty')}*MAX(0,${loads.column('load')})`;
  const total = formula`${worth.at('fit')}+${worth.at('continuity')}+${worth.at('balance')}`;
  return worth.written({
    meanFit: [
      compare.meanFit,
      result(formula`IF(COUNT(${fits})=0,"",SUM(${fits})/COUNT(${fits}))`, plan?.meanFit ?? null, 'tenth'),
    ],
    fit: [compare.fit, result(formula`SUM(${fits})`, plan?.worth.fit ?? 0, 'tenth')],
    continuity: [
      compare.continuity,
      result(formula`SUM(${given.column('continuity')})`, plan?.worth.continuity ?? 0, 'tenth'),
    ],
    balance: [compare.balance, result(balance, plan?.worth.balance ?? 0, 'tenth')],
    value: [compare.value, result(total, plan?.worth.value ?? 0, 'tenth')],
    handover: [changes.handover, result(formula`SUM(${given.column('handover')})`, handover, 'tenth')],
  });
}

function loadsBlock(source: Source, { loads: table, managers, given, accounts, settings }: Layout): Block {
  const { told, sheet } = source;
  const page = told.outcome?.kind === 'found' ? told.outcome.loads : told.result.presentLoads;
  const labels = labelsOf(source);
  return table.written((index): Record<string, Cell> => {
    const one = page[index];
    const at = (key: string) => table.cell(key, index);
    const mine = formula`--(${given.column('place')}=${managers.cell('number', index)})`;
    const sumOf = (column: ReturnType<typeof given.column>) => formula`SUMPRODUCT(${mine},${column})`;
    const relationships = formula`${sumOf(accounts.column('new'))}+${sumOf(accounts.column('mature'))}`;
    const own = managers.cell('hours', index);
    const hours = told.result.case.managers[index]?.hours ?? 0;
    return {
      name: labels.get(told.result.case.managers[index]?.id ?? '') ?? '',
      accounts: result(formula`SUMPRODUCT(${mine})`, one?.accounts.length ?? 0, 'whole'),
      relationships: result(relationships, one?.relationships ?? 0, 'tenth'),
      used: result(sumOf(given.column('hours')), one?.hours ?? 0, 'tenth'),
      limit: result(
        formula`${own}*${settings.at('mostLoad')}`,
        one?.limit ?? hours * told.result.inputs.settings.mostLoad,
        'tenth',
      ),
      load: result(
        formula`IF(${own}>0,${at('used')}/${own},"")`,
        one ? one.load : hours > 0 ? 0 : null,
        'percent',
      ),
      over: result(
        formula`IF(${at('used')}>${at('limit')}*(1+1E-9),${sheet.isOver},"")`,
        one?.isOver ? sheet.isOver : null,
      ),
    };
  });
}

function givenBlock(source: Source, layout: Layout): Block {
  const { given: table, accounts, managers, settings } = layout;
  const { told } = source;
  const { case: own } = told.result;
  const labels = labelsOf(source);
  const plan = shownPlan(source);
  const lines = told.outcome?.kind === 'found' ? told.outcome.changes.lines : [];
  const choices = own.managers.map(({ id }) => labels.get(id) ?? '');
  const { yes } = told.words.text.settings.counts;
  return table.written((index): Record<string, Cell> => {
    const account = own.accounts[index];
    const at = (key: string) => table.cell(key, index);
    const said = (key: string) => accounts.cell(key, index);
    const manager = plan?.assignment[index] ?? null;
    const name = manager === null ? null : (choices[manager] ?? null);
    const present = said('present');
    const isIn = formula`SUMPRODUCT(--(${managers.column('name')}=${present}))>0`;
    const cost = formula`IF(COUNT(${said('cost')})=1,${said('cost')},${settings.at('changeCost')})`;
    const leaves = formula`IF(${present}="",0,IF(${at('given')}=${present},0,IF(${isIn},-${cost},0)))`;
    const isNew = formula`AND(${present}<>"",${at('given')}<>"",${at('given')}<>${present})`;
    const hours = formula`IF(${at('place')}=0,0,IF(AND(${isNew},${settings.at('countSettling')}=${yes}),${said('settling')},${said('settled')}))`;
    const extra = formula`${said('mature')}*MAX(0,${settings.at('newHours')}-${settings.at('matureHours')})*${settings.at('settleMonths')}`;
    const handover = formula`IF(${isNew},IF(COUNT(${said('new')},${said('mature')})=0,"",${extra}),0)`;
    const place = formula`SUMPRODUCT((${managers.column('name')}=${at('given')})*${managers.column('number')})`;
    const isLeft = account?.presentIndex !== null && account?.presentIndex !== manager;
    const fit = manager === null ? undefined : own.fits[manager]?.[index];
    const used = manager === null ? 0 : (own.programme.hours[manager]?.[index] ?? 0);
    const line = lines.find((one) => one.account === index);
    return {
      name: account?.name ?? '',
      present: result(formula`${present}&""`, labels.get(account?.said.present ?? '') ?? null),
      best: fixed(told.outcome?.kind === 'found' ? name : null),
      given: input(name, 'plain', choices),
      place: result(place, manager === null ? 0 : manager + 1, 'whole'),
      fit: fitCell(layout, index, own.managers.length, fit),
      continuity: result(leaves, account && isLeft ? 0 - account.changeCost : 0, 'tenth'),
      hours: result(hours, used, 'tenth'),
      handover: result(handover, line ? line.handover : 0, 'tenth'),
    };
  });
}

/** Fit of the pair that the row names, from the sheet of fits. */
function fitCell({ given, fits }: Layout, index: number, managers: number, fit: PairFit | undefined): Cell {
  if (managers === 0) return null;
  const place = given.cell('place', index);
  const row = fits.across(pairKey('fit', 0), pairKey('fit', managers - 1), index);
  return result(
    formula`IF(${place}=0,"",INDEX(${row},1,${place}))`,
    fit ? pointsOfFit * fit.value : null,
    'tenth',
  );
}
