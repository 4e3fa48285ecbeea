import { fixed, input, result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula, joined } from '../../../exchange/workbook/formula.ts';
import { titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { sharedRanks } from '../model.ts';
import type { Layout } from './layout.ts';
import type { Source } from './source.ts';

/** What is reported and why, hand-offs, agreement and levels. */
export function firmSheet(source: Source, layout: Layout): Sheet {
  const { words, result: page, inputs } = source;
  const { text, sheet: own } = words;
  const { settings, derivation } = text;
  const { departments, bounds, firm } = layout;
  const counted = departments.column('counted');
  const isKnown = formula`COUNT(${counted})>0`;
  const count = result(
    formula`SUMPRODUCT(ISNUMBER(${departments.column('ahead')})*(${departments.column('ahead')}>=${bounds.at('aheadFrom')}-0.000000001))`,
    page.sequence.functions.length,
    'whole',
  );
  return titledSheet({
    id: 'firm',
    ...own.sheets.firm,
    remark: own.notes.firm,
    blocks: [
      bounds.written({
        allowance: [settings.allowance, input(inputs.settings.allowance)],
        reached: [settings.reached, input(inputs.settings.reached)],
        owned: [settings.owned, input(inputs.settings.owned)],
        aheadFrom: [settings.aheadFrom, input(inputs.settings.aheadFrom)],
        handOffTarget: [settings.handOffTarget, input(inputs.settings.handOffTarget, 'percent')],
      }),
      firm.written({
        mean: [
          derivation.mean100,
          result(
            formula`IF(${isKnown},SUM(${departments.column('points')}),"")`,
            page.firm?.mean ?? null,
            'hundredth',
          ),
        ],
        weakest: [
          own.weakest,
          result(formula`IF(${isKnown},MIN(${counted}),"")`, page.firm?.weakest.index ?? null, 'hundredth'),
        ],
        weakestName: [
          own.weakestName,
          result(
            formula`IF(${isKnown},INDEX(${departments.column('name')},MATCH(${firm.at('weakest')},${counted},0))&"","")`,
            page.firm?.weakest.name ?? null,
          ),
        ],
        reported: [
          derivation.reported,
          result(
            formula`IF(${isKnown},MIN(${firm.at('mean')},${firm.at('weakest')}+${bounds.at('allowance')}),"")`,
            page.firm?.reported ?? null,
            'hundredth',
          ),
        ],
        ahead: [own.aheadCount, count],
      }),
      handOffBlock(source, layout),
      agreementBlock(source, layout),
      layout.levels.written((index): Record<string, Cell> => {
        const one = page.levels.levels[index];
        return one
          ? {
              level: text.level[one.level],
              people: fixed(one.people, 'whole'),
              mean: fixed(one.mean, 'hundredth'),
            }
          : {};
      }),
    ],
    widths: [46, 18, 18],
    frozenRows: 3,
  });
}

function handOffBlock({ words, result: page, inputs }: Source, { handOffs }: Layout) {
  const { handOffs: text, csv } = words.text;
  const { handed, closed, hours, cost } = inputs.handOffs;
  const at = handOffs.at;
  const { rate, chased, drift } = page.handOffs;
  return handOffs.written({
    handed: [text.handed, input(handed, 'whole')],
    closed: [text.closed, input(closed, 'whole')],
    hours: [text.hours, input(hours)],
    cost: [text.cost, input(cost, 'money')],
    rate: [
      csv.rate,
      result(
        formula`IF(COUNT(${at('handed')},${at('closed')})<2,"",IF(OR(${at('handed')}=0,${at('closed')}>${at('handed')}),"",${at('closed')}/${at('handed')}))`,
        rate,
        'percent',
      ),
      inputs.handOffs.source,
    ],
    chased: [
      words.sheet.chased,
      result(formula`IF(COUNT(${at('rate')})=1,${at('handed')}-${at('closed')},"")`, chased, 'whole'),
    ],
    drift: [
      csv.drift,
      result(
        formula`IF(COUNT(${at('chased')},${at('hours')},${at('cost')})=3,${at('chased')}*${at('hours')}*${at('cost')},"")`,
        drift,
        'money',
      ),
    ],
  });
}

function agreementBlock({ words, result: page }: Source, { agreement, cells, raters }: Layout) {
  const { sheet: own, text } = words;
  const { at } = agreement;
  const shared = sharedRanks(raters, page.functions);
  const first = cells.column(raters.length > 0 ? 'value0' : 'sum');
  const ties = raters.map((_, rater) => formula`SUM(${cells.column(`tie${rater}`)})`);
  const m = at('raters');
  const n = at('cells');
  const most = formula`(${m}^2*(${n}^3-${n})-${m}*${at('ties')})`;
  const known = shared.sums.filter((value) => value !== null).length;
  return agreement.written({
    raters: [own.raters, raters.length],
    cells: [own.cells, result(formula`COUNT(${first})`, known, 'whole')],
    squares: [
      own.squares,
      result(formula`IF(${n}>0,DEVSQ(${cells.column('sum')}),"")`, shared.squares, 'tenth'),
    ],
    ties: [own.ties, result(ties.length > 0 ? joined(ties, '+') : formula`0`, shared.correction, 'whole')],
    w: [
      text.csv.w,
      result(
        formula`IF(OR(${m}<2,${n}<2),"",IF(${most}=0,"",12*${at('squares')}/${most}))`,
        page.agreement.concordance?.w ?? null,
        'hundredth',
      ),
    ],
  });
}
