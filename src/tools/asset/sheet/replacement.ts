import { input, result } from '../../../exchange/workbook/cell.ts';
import { formula, type Formula, type Slot } from '../../../exchange/workbook/formula.ts';
import { titledSheet, type Block, type Sheet } from '../../../exchange/workbook/workbook.ts';
import type { RetentionNeeded } from '../model.ts';
import { bases } from '../schema.ts';
import type { Layout } from './layout.ts';
import type { Source } from './source.ts';

/** Replacement cost, and what the investment has to change. */
export function replacementSheet(source: Source, layout: Layout): Sheet {
  const { sheet } = source.words;
  return titledSheet({
    id: 'replacement',
    ...sheet.sheets.replacement,
    remark: sheet.notes.replacement,
    blocks: [replacingBlock(source, layout), wishBlock(source, layout)],
    widths: [46, 24],
    frozenRows: 3,
  });
}

function replacingBlock({ words, result: page }: Source, { given, replacing }: Layout): Block {
  const { replacing: label } = words.text;
  const { replaced, case: own } = page;
  const at = replacing.at;
  const cost = replaced.kind === 'open' ? null : replaced.cost;
  const margin = given.at('margin');
  const known = (then: Formula) =>
    formula`IF(COUNT(${margin},${at('costPerPursuit')},${at('winRate')},${at('onboarding')},${at('vacancyMonths')},${at('rampMonths')})<6,"",${then})`;
  const monthly = formula`MAX(0,${margin})/12`;
  return replacing.written({
    costPerPursuit: [label.costPerPursuit, input(own.replacing.costPerPursuit, 'money')],
    winRate: [label.winRate, input(own.replacing.winRate, 'percent')],
    onboarding: [label.onboarding, input(own.replacing.onboarding, 'money')],
    vacancyMonths: [label.vacancyMonths, input(own.replacing.vacancyMonths, 'plain')],
    rampMonths: [label.rampMonths, input(own.replacing.rampMonths, 'whole')],
    pursuit: [
      label.pursuit,
      result(
        known(formula`IF(${at('winRate')}>0,${at('costPerPursuit')}/${at('winRate')},"")`),
        cost?.pursuitCost ?? null,
        'money',
      ),
    ],
    bringing: [
      label.bringing,
      result(known(formula`${at('onboarding')}`), cost?.onboarding ?? null, 'money'),
    ],
    vacancy: [
      label.vacancy,
      result(known(formula`${monthly}*${at('vacancyMonths')}`), cost?.vacancyLoss ?? null, 'money'),
    ],
    ramp: [
      label.ramp,
      result(known(formula`${monthly}*MAX(0,${at('rampMonths')}-1)/2`), cost?.rampLoss ?? null, 'money'),
    ],
    total: [
      label.sum,
      result(
        formula`IF(COUNT(${at('pursuit')})=0,"",${at('pursuit')}+${at('bringing')}+${at('vacancy')}+${at('ramp')})`,
        cost?.total ?? null,
        'money',
      ),
    ],
  });
}

function wishBlock(source: Source, layout: Layout): Block {
  const { words, result: page } = source;
  const { wish: label, csv } = words.text;
  const { sheet: own } = words;
  const { investing, case: said } = page;
  const { replacing, wish, worth } = layout;
  const at = wish.at;
  const both = (a: Slot, b: Slot, then: Formula) => formula`IF(COUNT(${a},${b})<2,"",${then})`;
  const value = formula`IF(${at('base')}=${label.bases.lifetime},${worth.at('asset')},${replacing.at('total')})`;
  const earned = formula`IF(COUNT(${at('amount')},${worth.at('endlessChosen')})<2,"",${worth.at('endlessChosen')}+${at('amount')})`;
  return wish.written({
    what: [label.what, input(said.wish.what === '' ? null : said.wish.what)],
    amount: [label.amount, input(said.wish.amount, 'money')],
    change: [label.change, input(said.wish.change, 'percent')],
    base: [
      label.base,
      input(
        label.bases[said.wish.base],
        'plain',
        bases.map((base) => label.bases[base]),
      ),
    ],
    value: [own.base, result(value, investing.value, 'money')],
    worth: [
      own.worth,
      result(
        both(at('change'), at('value'), formula`${at('change')}*${at('value')}`),
        investing.worth,
        'money',
      ),
    ],
    balance: [
      own.balance,
      result(
        both(at('worth'), at('amount'), formula`${at('worth')}-${at('amount')}`),
        investing.balance,
        'money',
      ),
    ],
    needed: [
      csv.needed,
      result(
        both(
          at('amount'),
          at('value'),
          formula`IF(AND(${at('value')}>0,${at('amount')}<=${at('value')}),${at('amount')}/${at('value')},"")`,
        ),
        investing.needed.kind === 'change' ? investing.needed.change : null,
        'percent',
      ),
    ],
    toEarnBack: [own.toEarnBack, retentionCell(source, layout, earned, investing.toEarnBack)],
    toReplace: [
      own.toReplace,
      retentionCell(source, layout, formula`${replacing.at('total')}`, investing.toReplace),
    ],
  });
}

/** Solved for the retention, by convention; empty where none from 0 to 1 gives the target. */
function retentionCell({ words }: Source, { given }: Layout, target: Formula, needed: RetentionNeeded) {
  const { conventions } = words.text.outlook;
  const [margin, discount, convention] = [given.at('margin'), given.at('discount'), given.at('convention')];
  const due = formula`(${target})*(1+${discount})`;
  const kept = formula`((${target})*(1+${given.at('growth')}))`;
  const found = formula`IF(${convention}=${conventions.excludingFirst},${due}/(${margin}+${kept}),IF(${convention}=${conventions.firstAtStart},(${due}-${margin}*(1+${discount}))/${kept},(${due}-${margin})/${kept}))`;
  const inside = formula`IF(OR(${found}<0,${found}>1),"",${found})`;
  return result(
    formula`IFERROR(IF(${margin}>0,${inside},""),"")`,
    needed.kind === 'at' ? needed.retention : null,
    'percent',
  );
}
