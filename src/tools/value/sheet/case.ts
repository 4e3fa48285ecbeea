import { fixed, input, result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula, type Formula } from '../../../exchange/workbook/formula.ts';
import type { Place } from '../../../exchange/workbook/place.ts';
import { span } from '../../../exchange/workbook/place.ts';
import { titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { turnsOf } from '../model/yearly.ts';
import type { CaseKey, Layout } from './layout.ts';
import type { Source } from './source.ts';

/** Prices and what the case comes to. */
export function caseSheet(source: Source, layout: Layout): Sheet {
  const { sheet: own } = source.words;
  return titledSheet({
    id: 'case',
    ...own.sheets.case,
    remark: own.notes.case,
    blocks: [
      layout.case.written({ ...frame(source), ...offer(source, layout), ...measures(source, layout) }),
    ],
    widths: [48, 18, 50],
    frozenRows: 3,
  });
}

type Fields<Key extends CaseKey> = Record<Key, readonly [string, ...Cell[]]>;

function frame({
  words,
  one,
  inputs,
}: Source): Fields<'price' | 'reference' | 'rate' | 'horizon' | 'shift' | 'least'> {
  const { text, sheet: own } = words;
  return {
    price: [text.fields.price, input(one.price, 'money')],
    reference: [
      text.fields.referencePrice,
      input(one.alternative.price, 'money'),
      input(one.alternative.source),
    ],
    rate: [text.fields.rate, input(one.annualRate, 'percent')],
    horizon: [own.horizon, fixed(one.horizonYears, 'whole')],
    shift: [own.shift, input(one.timing === 'mid' ? 0.5 : 0, 'tenth')],
    least: [own.least, input(inputs.thresholds.leastCustomerShare, 'percent')],
  };
}

function offer(
  { words, result: page }: Source,
  layout: Layout,
): Fields<'premium' | 'annuity' | 'valuePerYear' | 'economicValue' | 'incentive' | 'maxPrice'> {
  const { sheet: own } = words;
  const { at } = layout.case;
  const { premium } = page;
  const [price, reference, annuity] = [at('price'), at('reference'), at('annuity')];
  // Without a price it is taken to be that of the alternative.
  const paid = formula`IF(COUNT(${price})=1,${price},N(${reference}))`;
  const value = formula`(${at('npv')}+${at('premium')}*${annuity})/${annuity}`;
  return {
    premium: [
      own.premium,
      result(formula`${paid}-N(${reference})`, premium.price - premium.referencePrice, 'money'),
    ],
    annuity: [own.annuity, result(formula`SUM(${factors(layout)})`, premium.annuity, 'exact')],
    valuePerYear: [own.valuePerYear, result(value, premium.offer.netDifferentiation, 'money')],
    economicValue: [
      own.economicValue,
      result(formula`N(${reference})+${at('valuePerYear')}`, premium.offer.economicValue, 'money'),
    ],
    incentive: [
      own.incentive,
      result(formula`${at('economicValue')}-${paid}`, premium.offer.customerIncentive, 'money'),
    ],
    maxPrice: [
      own.maxPrice,
      result(
        formula`N(${reference})+${at('valuePerYear')}*(1-${at('least')})`,
        premium.claim.maxJustifiedPrice,
        'money',
      ),
    ],
  };
}

function factors({ years, list }: Layout): Place {
  return span(years.cell('factor', 1), years.cell('factor', list.length));
}

function measures(
  { words, result: page }: Source,
  layout: Layout,
): Fields<'benefits' | 'costs' | 'npv' | 'roi' | 'irr' | 'payback' | 'discounted'> {
  const { measures: text } = words.text;
  const { customer } = page;
  const { at } = layout.case;
  const column = layout.years.column;
  const present = (key: string) => formula`SUMPRODUCT(${column(key)},${column('factor')})`;
  const back = (sums: string, key: string): Formula => {
    const found = formula`IF(COUNT(${column(key)})=0,"",MIN(${column(key)}))`;
    return formula`IF(MIN(${column(sums)})>=0,0,${found})`;
  };
  return {
    benefits: [text.benefits, result(present('weighted'), customer.presentBenefits, 'money')],
    costs: [text.costs, result(present('cost'), customer.presentCosts, 'money')],
    npv: [text.npv, result(formula`SUM(${column('present')})`, customer.netPresentValue, 'money')],
    roi: [
      text.roi,
      result(
        formula`IF(${at('costs')}>0,(${at('benefits')}-${at('costs')})/${at('costs')},"")`,
        customer.returnOnInvestment,
        'percent',
      ),
    ],
    irr: [text.irr, rateCell(page, layout)],
    payback: [text.payback, result(back('cumulative', 'back'), customer.payback, 'hundredth')],
    discounted: [
      text.discounted,
      result(back('presentCumulative', 'backPresent'), customer.discountedPayback, 'hundredth'),
    ],
  };
}

const anyGuess = 0.1;

/** The rate that the page has is where the search begins, so that a spreadsheet's own search ends where it should. */
function rateCell({ customer }: Source['result'], { years }: Layout): Cell {
  const { internalRate } = customer;
  const once = turnsOf(customer.years.map(({ net }) => net)) === 1;
  const rate = internalRate.kind === 'one' && once ? internalRate.rate : null;
  const found = formula`IRR(${years.column('net')},${rate ?? anyGuess})`;
  const inside = formula`IF(AND(${found}>-0.99,${found}<10),${found},"")`;
  return result(formula`IF(SUM(${years.column('turns')})=1,IFERROR(${inside},""),"")`, rate, 'percent');
}
