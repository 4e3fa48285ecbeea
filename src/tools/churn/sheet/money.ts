import { input, result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula, type Formula, type Slot } from '../../../exchange/workbook/formula.ts';
import { titledSheet, type Block, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { stageName } from '../chart.ts';
import { chanceBases, phases, type Stage } from '../schema.ts';
import type { Layout } from './layout.ts';
import type { AccountSource } from './source.ts';

const stages: readonly Stage[] = [0, ...phases];

/** Chances, what is at risk in the account and in all, and the years to come. */
export function moneySheet(source: AccountSource, layout: Layout): Sheet {
  const { sheet } = source.words;
  return titledSheet({
    id: 'money',
    ...sheet.sheets.money,
    remark: sheet.notes.money,
    blocks: [
      layout.chances.written((index) => chanceCells(source, index)),
      moneyBlock(source, layout),
      layout.survival.written((year) => survivalCells(source, layout, year)),
      layout.overview.written((index) => overviewCells(source, layout, index)),
      sumBlock(source, layout),
    ],
    widths: [46, 30, 18, 18, 18],
    frozenRows: 3,
  });
}

function chanceCells({ words, inputs }: AccountSource, index: number): Record<string, Cell> {
  const stage = stages[index] ?? 0;
  return {
    stage,
    name: stageName(words, stage),
    chance: input(inputs.settings.chances[index] ?? null, 'percent'),
  };
}

function chanceFor({ words }: AccountSource, { money, chances }: Layout, stage: Slot): Formula {
  const { bases } = words.text.settings;
  const past = formula`IF(${money.at('accountYears')}>0,1-EXP(-${money.at('losses')}/${money.at('accountYears')}),"")`;
  return formula`IF(${money.at('basis')}=${bases.past},${past},IF(COUNT(${stage})=0,"",INDEX(${chances.column('chance')},${stage}+1)))`;
}

function moneyBlock(source: AccountSource, layout: Layout): Block {
  const { words, inputs, one } = source;
  const { sheet, text } = words;
  const { settings: label, money: names, budget: prevention } = text;
  const { settings } = inputs;
  const { money: own } = one;
  const { budget } = own;
  const at = layout.money.at;
  const both = (a: Slot, b: Slot, then: Formula) => formula`IF(COUNT(${a},${b})<2,"",${then})`;
  const needed =
    budget.needed.kind === 'change' || budget.needed.kind === 'beyond' ? budget.needed.change : null;
  return layout.money.written({
    basis: [
      sheet.basis,
      input(
        label.bases[settings.basis],
        'plain',
        chanceBases.map((basis) => label.bases[basis]),
      ),
    ],
    losses: [label.losses, input(settings.losses, 'whole')],
    accountYears: [label.accountYears, input(settings.accountYears, 'plain')],
    chance: [
      names.chance,
      result(chanceFor(source, layout, layout.found.at('stage')), own.chance, 'percent'),
    ],
    value: [names.value, input(own.asset.value, 'money')],
    atRisk: [
      names.atRisk,
      result(both(at('chance'), at('value'), formula`${at('chance')}*${at('value')}`), own.atRisk, 'money'),
    ],
    budget: [prevention.amount, input(one.case.budget, 'money')],
    change: [prevention.change, input(one.case.change, 'percent')],
    counted: [
      sheet.counted,
      result(
        formula`IF(COUNT(${at('change')})=0,"",MIN(${at('change')},${at('chance')}))`,
        budget.change,
        'percent',
      ),
    ],
    worth: [
      sheet.worth,
      result(
        both(at('counted'), at('value'), formula`${at('counted')}*${at('value')}`),
        budget.worth,
        'money',
      ),
    ],
    balance: [
      sheet.balance,
      result(
        both(at('worth'), at('budget'), formula`${at('worth')}-${at('budget')}`),
        budget.balance,
        'money',
      ),
    ],
    needed: [
      sheet.needed,
      result(
        formula`IF(COUNT(${at('budget')},${at('chance')},${at('value')})<3,"",IF(AND(${at('value')}>0,${at('budget')}<=${at('value')}),${at('budget')}/${at('value')},""))`,
        needed,
        'percent',
      ),
    ],
  });
}

function survivalCells({ words, one }: AccountSource, layout: Layout, year: number): Record<string, Cell> {
  const { bases } = words.text.settings;
  const { money, chances } = layout;
  const { survival, healthy } = one.money;
  // A power of 0 to 0 is an error in spreadsheets.
  const power = (chance: Slot) => (year === 0 ? formula`1` : formula`(1-${chance})^${year}`);
  const known = formula`COUNT(${money.at('chance')})=0`;
  return {
    year,
    now: result(formula`IF(${known},"",${power(money.at('chance'))})`, survival[year] ?? null, 'percent'),
    healthy: result(
      formula`IF(OR(${known},${money.at('basis')}=${bases.past}),"",${power(chances.cell('chance', 0))})`,
      healthy[year] ?? null,
      'percent',
    ),
  };
}

function overviewCells(source: AccountSource, layout: Layout, index: number): Record<string, Cell> {
  const { result: page, one } = source;
  const line = page.overview[index];
  if (!line) return {};
  const { overview, money, found } = layout;
  const at = (key: string) => overview.cell(key, index);
  const isLooked = line.id === one.id;
  const { stage } = line.diagnosis;
  const { asset, chance, atRisk } = line.money;
  const linked = (place: Slot, cached: number | null, format: 'whole' | 'money') =>
    result(formula`IF(COUNT(${place})=0,"",${place})`, cached, format);
  return {
    account: line.name,
    stage: isLooked ? linked(found.at('stage'), stage, 'whole') : input(stage, 'whole'),
    chance: result(chanceFor(source, layout, at('stage')), chance, 'percent'),
    value: isLooked ? linked(money.at('value'), asset.value, 'money') : input(asset.value, 'money'),
    atRisk: result(
      formula`IF(COUNT(${at('chance')},${at('value')})<2,"",${at('chance')}*${at('value')})`,
      atRisk,
      'money',
    ),
  };
}

function sumBlock({ words, result: page }: AccountSource, { overview, sum }: Layout): Block {
  const risks = overview.column('atRisk');
  return sum.written({
    sum: [
      words.sheet.sum,
      result(formula`IF(COUNT(${risks})=0,"",SUMIF(${risks},">0"))`, page.atRisk, 'money'),
    ],
  });
}
