import { fixed, result, type Cell, type Format } from '../../../exchange/workbook/cell.ts';
import { formula, type Formula } from '../../../exchange/workbook/formula.ts';
import { span } from '../../../exchange/workbook/place.ts';
import { titledSheet, type Block, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { optionName, verdictFinding } from '../chart.ts';
import { costFields, type CostField } from '../schema.ts';
import { optionKey, type Layout } from './layout.ts';
import type { Source } from './source.ts';

/** Fit, cost, worth and break-even adoption of every option. */
export function comparisonSheet(source: Source, layout: Layout): Sheet {
  const { words, inputs, result: page } = source;
  const { sheet } = words;
  return titledSheet({
    id: 'comparison',
    ...sheet.sheets.comparison,
    remark: sheet.notes.comparison,
    blocks: [
      totalsBlock(source, layout),
      layout.comparison.written((index) => optionCells(source, layout, index)),
      layout.verdict.written({
        verdict: [sheet.verdict, fixed(verdictFinding(words, page, inputs.settings))],
      }),
    ],
    widths: [28, 16],
    frozenRows: 3,
  });
}

function totalsBlock({ words, inputs, result: page }: Source, { settings, adoption, totals }: Layout): Block {
  const { sheet } = words;
  const { years, discount } = inputs.settings;
  const [rate, term] = [settings.at('discount'), settings.at('years')];
  return totals.written({
    users: [
      sheet.allUsers,
      result(formula`SUM(${adoption.column('users')})`, page.users.total ?? 0, 'whole'),
    ],
    annuity: [
      sheet.annuity,
      result(formula`IF(${rate}=0,${term},(1-(1+${rate})^-${term})/${rate})`, page.factor, 'exact'),
    ],
    end: [sheet.end, result(formula`(1+${rate})^-${term}`, (1 + discount) ** -years, 'exact')],
  });
}

interface OptionAt {
  readonly layout: Layout;
  readonly at: (key: string) => ReturnType<Layout['comparison']['cell']>;
  readonly cost: (field: CostField) => Formula;
  readonly index: number;
}

function optionCells(
  { words, inputs, result: page }: Source,
  layout: Layout,
  index: number,
): Record<string, Cell> {
  const option = inputs.options[index];
  if (!option) return {};
  const found = page.options[index];
  const known = found?.cost.kind === 'known' ? found.cost : null;
  const benefit = found?.worth.benefit.kind === 'known' ? found.worth.benefit : null;
  const here: OptionAt = {
    layout,
    index,
    at: (key) => layout.comparison.cell(key, index),
    cost: (field) => formula`N(${layout.costs.cell(optionKey(index), costFields.indexOf(field))})`,
  };
  const cell = (then: Formula, shown: number | null | undefined, format: Format) =>
    result(formula`IF(${layout.settings.at('isOpen')}=1,${then},"")`, shown ?? null, format);
  const inHand = (key: string) => formula`SUM(${linesOf(here, key, inputs.needs.length)})`;
  const breakEven = found?.worth.breakEven;
  const share = breakEven && 'share' in breakEven ? breakEven.share : null;
  const { at } = here;
  return {
    option: optionName(words, option),
    fit: cell(inHand('points'), found?.fit.score, 'tenth'),
    failed: cell(inHand('failed'), found?.fit.failed.length, 'whole'),
    unknown: cell(inHand('unknown'), found?.fit.unknown.length, 'whole'),
    covered: cell(inHand('covered'), found?.fit.covered, 'whole'),
    adminHours: cell(whenKnown(here, adminHours(here)), known?.hours.admin, 'tenth'),
    userHours: cell(whenKnown(here, userHours(here)), known?.hours.users, 'tenth'),
    time: cell(
      whenKnown(here, formula`(${at('adminHours')}+${at('userHours')})*N(${layout.settings.at('hourCost')})`),
      known?.years[1]?.time,
      'money',
    ),
    cost: cell(whenKnown(here, costFormula(here)), known?.total, 'money'),
    perNeed: cell(
      formula`IF(OR(COUNT(${at('cost')})=0,${at('covered')}=0),"",${at('cost')}/${at('covered')})`,
      found?.worth.costPerNeed,
      'money',
    ),
    yearly: cell(yearlyFormula(here, inputs.needs.length), benefit?.yearly, 'money'),
    atFull: cell(
      formula`IF(COUNT(${at('yearly')})=0,"",${at('yearly')}*${layout.totals.at('annuity')})`,
      benefit?.atFull,
      'money',
    ),
    adoption: cell(adoptionFormula(here), found?.adoption.share, 'percent'),
    present: cell(
      formula`IF(COUNT(${at('atFull')})=0,"",IF(${at('atFull')}=0,0,IF(COUNT(${at('adoption')})=0,"",${at('atFull')}*${at('adoption')})))`,
      found?.worth.present,
      'money',
    ),
    net: cell(
      formula`IF(COUNT(${at('present')},${at('cost')})<2,"",${at('present')}-${at('cost')})`,
      found?.worth.net,
      'money',
    ),
    breakEven: cell(
      formula`IF(COUNT(${at('atFull')},${at('cost')})<2,"",IF(${at('cost')}=0,0,IF(${at('atFull')}=0,"",${at('cost')}/${at('atFull')})))`,
      breakEven?.kind === 'free' ? 0 : share,
      'percent',
    ),
  };
}

/** The lines of one option among the ratings. */
function linesOf({ layout, index }: OptionAt, key: string, needs: number) {
  const first = index * needs;
  return span(layout.ratings.cell(key, first), layout.ratings.cell(key, first + Math.max(1, needs) - 1));
}

/** Empty while one of the costs, the cost of an hour that it takes, or its users are not known. */
function whenKnown({ layout, cost, index }: OptionAt, then: Formula): Formula {
  const entered = layout.costs.column(optionKey(index));
  const takesTime = formula`${cost('adminHours')}+${cost('userMinutes')}>0`;
  const noHour = formula`AND(${takesTime},COUNT(${layout.settings.at('hourCost')})=0)`;
  const noUsers = formula`AND(${cost('userMinutes')}>0,${layout.totals.at('users')}=0)`;
  return formula`IF(OR(COUNT(${entered})<${costFields.length},${noHour},${noUsers}),"",${then})`;
}

function adminHours({ layout, cost }: OptionAt): Formula {
  return formula`${cost('adminHours')}*${layout.settings.at('weeks')}`;
}

function userHours({ layout, cost }: OptionAt): Formula {
  return formula`${cost('userMinutes')}*${layout.totals.at('users')}*${layout.settings.at('days')}/60`;
}

function costFormula({ layout, cost, at }: OptionAt): Formula {
  const { annuity, end } = { annuity: layout.totals.at('annuity'), end: layout.totals.at('end') };
  const yearly = formula`(${cost('licence')}+${cost('running')}+${at('time')})`;
  return formula`${cost('setup')}+${cost('training')}+${yearly}*${annuity}+${cost('leaving')}*${end}`;
}

function yearlyFormula(here: OptionAt, needs: number): Formula {
  const lines = linesOf(here, 'relieved', needs);
  return formula`IF(COUNT(${lines})<${needs},"",SUM(${lines}))`;
}

function adoptionFormula({ layout, index }: OptionAt): Formula {
  const users = layout.adoption.column('users');
  const shares = layout.adoption.column(optionKey(index));
  const total = layout.totals.at('users');
  const missing = formula`SUMPRODUCT(ISNUMBER(${users})*(${users}>0)*(1-ISNUMBER(${shares})))`;
  return formula`IF(OR(${total}=0,${missing}>0),"",SUMPRODUCT(${users},${shares})/${total})`;
}
