import { input, result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula, type Formula } from '../../../exchange/workbook/formula.ts';
import { titledSheet, type Block, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { fill } from '../../../i18n/fill.ts';
import { accountName } from '../chart.ts';
import { conventions, forms } from '../schema.ts';
import type { Layout } from './layout.ts';
import type { Source } from './source.ts';
import { yearsBlock } from './years.ts';

/** Figures and outlook as entered, and every form of the value. */
export function valueSheet(source: Source, layout: Layout): Sheet {
  const { sheet } = source.words;
  return titledSheet({
    id: 'value',
    ...sheet.sheets.value,
    remark: sheet.notes.value,
    blocks: [givenBlock(source, layout), worthBlock(source, layout), yearsBlock(source, layout)],
    widths: [46, 24, 16],
    frozenRows: 3,
  });
}

function givenBlock(source: Source, { given }: Layout): Block {
  const { text, sheet } = source.words;
  const { outlook: label, figures, csv } = text;
  const { basis, case: own } = source.result;
  const { outlook } = own;
  const choices = (names: readonly string[], chosen: string): Cell => input(chosen, 'plain', names);
  const known = basis.sales.value !== null && basis.rate.value !== null;
  const product = formula`IF(COUNT(${given.at('sales')},${given.at('rate')})=2,${given.at('sales')}*${given.at('rate')},"")`;
  return given.written({
    account: [csv.account, accountName(source.words, source.result)],
    sales: [figures.sales, input(basis.sales.value, 'money')],
    rate: [figures.margin, input(basis.rate.value, 'percent')],
    // Without sales there is no rate, and the contribution stands for itself.
    margin: [
      csv.contribution,
      known || basis.margin === null ? result(product, basis.margin, 'money') : input(basis.margin, 'money'),
    ],
    years: [label.years, input(outlook.years, 'whole')],
    retention: [label.retention, input(outlook.retention, 'percent')],
    discount: [label.discount, input(outlook.discount, 'percent')],
    growth: [label.growth, input(outlook.growth, 'percent')],
    horizon: [label.horizon, input(outlook.horizon, 'whole')],
    convention: [
      label.convention,
      choices(
        conventions.map((each) => label.conventions[each]),
        label.conventions[outlook.convention],
      ),
    ],
    form: [
      `${label.form} (${sheet.asset})`,
      choices(
        forms.map((each) => label.forms[each]),
        label.forms[outlook.form],
      ),
    ],
  });
}

function worthBlock(source: Source, { given, worth, years }: Layout): Block {
  const { text, sheet } = source.words;
  const { lifetimes, case: own } = source.result;
  const { forms: label, outlook: said } = text;
  const [margin, retention] = [given.at('margin'), given.at('retention')];
  const known = (then: Formula) => formula`IF(COUNT(${margin})=0,"",${then})`;
  const divisor = formula`(1+${given.at('discount')}-${retention}*(1+${given.at('growth')}))`;
  const endless = (top: Formula) => known(formula`IF(${divisor}<=0,"",${margin}*${top}/${divisor})`);
  const tops = {
    excludingFirst: formula`${retention}`,
    firstAtStart: formula`(1+${given.at('discount')})`,
    firstAtEnd: formula`1`,
  };
  const line = (key: keyof typeof tops): readonly [string, Cell] => [
    label.endless[key],
    result(endless(tops[key]), lifetimes?.endless[key] ?? null, 'money'),
  ];
  const chosen = formula`IF(${given.at('convention')}=${said.conventions.excludingFirst},${worth.at('excludingFirst')},IF(${given.at('convention')}=${said.conventions.firstAtStart},${worth.at('firstAtStart')},${worth.at('firstAtEnd')}))`;
  const asset = formula`IF(${given.at('form')}=${said.forms.within},${worth.at('within')},${worth.at('endlessChosen')})`;
  return worth.written({
    exercise: [
      label.exercise,
      result(known(formula`${margin}*${given.at('years')}`), lifetimes?.exercise ?? null, 'money'),
    ],
    excludingFirst: line('excludingFirst'),
    firstAtStart: line('firstAtStart'),
    firstAtEnd: line('firstAtEnd'),
    endlessChosen: [
      sheet.endlessChosen,
      result(chosen, lifetimes?.endless[own.outlook.convention] ?? null, 'money'),
    ],
    within: [
      fill(label.within, { n: own.outlook.horizon }),
      result(known(formula`SUM(${years.column('present')})`), lifetimes?.within ?? null, 'money'),
    ],
    asset: [sheet.asset, result(asset, lifetimes?.asset ?? null, 'money')],
    overstated: [
      sheet.overstated,
      result(
        formula`IF(COUNT(${worth.at('asset')})=0,"",IF(${worth.at('asset')}>0,${worth.at('exercise')}/${worth.at('asset')},""))`,
        lifetimes?.overstated ?? null,
        'tenth',
      ),
    ],
    expected: [
      sheet.expected,
      result(
        known(formula`IF(${retention}>=1,"",1/(1-${retention}))`),
        lifetimes?.expectedYears ?? null,
        'tenth',
      ),
    ],
  });
}
