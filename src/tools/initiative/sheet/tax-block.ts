import { input, result } from '../../../exchange/workbook/cell.ts';
import { fieldsAt, type Fields } from '../../../exchange/workbook/fields.ts';
import { formula } from '../../../exchange/workbook/formula.ts';
import { firstRow, type Block } from '../../../exchange/workbook/workbook.ts';
import type { Source } from './source.ts';

const keys = [
  'managers',
  'hours',
  'weeks',
  'cost',
  'total',
  'healthyBelow',
  'unrecruitedFrom',
  'halfFrom',
  'source',
  'amount',
  'hoursYear',
  'share',
  'people',
  'band',
] as const;

type Layout = Fields<(typeof keys)[number]>;

export function taxLayout(): Layout {
  return fieldsAt('money', firstRow, keys);
}

/** What persuading colleagues costs. */
export function taxBlock({ words, inputs, result: page }: Source, fields: Layout): Block {
  const { text, sheet } = words;
  const { tax, settings } = inputs;
  const known = page.tax.kind === 'known' ? page.tax : null;
  const at = fields.at;
  const product = formula`${at('managers')}*${at('hours')}*${at('weeks')}`;
  const four = formula`COUNT(${at('managers')},${at('hours')},${at('weeks')},${at('cost')})<4`;
  const impossible = formula`OR(${at('total')}=0,${at('hours')}>${at('total')})`;
  const { healthy, watch, unrecruited, half } = text.tax.band;
  const share = at('share');
  const band = formula`IF(${share}>=${at('halfFrom')},${half},IF(${share}>=${at('unrecruitedFrom')},${unrecruited},IF(${share}<${at('healthyBelow')},${healthy},${watch})))`;
  return fields.written({
    managers: [text.tax.managers, input(tax.managers)],
    hours: [text.tax.hours, input(tax.hours)],
    weeks: [text.tax.weeks, input(tax.weeks)],
    cost: [text.tax.cost, input(tax.cost, 'money')],
    total: [text.tax.total, input(tax.total)],
    healthyBelow: [text.settings.healthyBelow, input(settings.healthyBelow, 'percent')],
    unrecruitedFrom: [text.settings.unrecruitedFrom, input(settings.unrecruitedFrom, 'percent')],
    halfFrom: [text.settings.halfFrom, input(settings.halfFrom, 'percent')],
    source: [text.tax.source, input(tax.source)],
    amount: [
      sheet.amount,
      result(formula`IF(${four},"",${product}*${at('cost')})`, known?.amount ?? null, 'money'),
    ],
    hoursYear: [sheet.hoursYear, result(formula`IF(${four},"",${product})`, known?.hours ?? null, 'tenth')],
    share: [
      sheet.shareOfTime,
      result(
        formula`IF(OR(${four},COUNT(${at('total')})=0),"",IF(${impossible},"",${at('hours')}/${at('total')}))`,
        known?.share ?? null,
        'percent',
      ),
    ],
    people: [
      sheet.people,
      result(
        formula`IF(COUNT(${share})=0,"",${share}*${at('managers')})`,
        known?.people ?? null,
        'hundredth',
      ),
    ],
    band: [
      sheet.band,
      result(formula`IF(COUNT(${share})=0,"",${band})`, known?.band ? text.tax.band[known.band] : null),
    ],
  });
}
