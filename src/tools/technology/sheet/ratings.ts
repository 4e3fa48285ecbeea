import { input, result, type Cell, type Format } from '../../../exchange/workbook/cell.ts';
import { formula, type Formula } from '../../../exchange/workbook/formula.ts';
import { titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { needName, optionName } from '../chart.ts';
import { evidences, noRating, type TechnologyOption } from '../schema.ts';
import { relievedBy } from '../model/worth.ts';
import type { Layout } from './layout.ts';
import type { Source } from './source.ts';

/** What each option does for each need, one line for each pair. */
export function ratingsSheet(source: Source, layout: Layout): Sheet {
  const { sheet } = source.words;
  const { needs, options } = source.inputs;
  return titledSheet({
    id: 'ratings',
    ...sheet.sheets.ratings,
    remark: sheet.notes.ratings,
    blocks: [
      layout.ratings.written((index) => {
        const option = options[Math.floor(index / needs.length)];
        return option ? ratingCells(source, layout, option, index) : {};
      }),
    ],
    widths: [28, 46, 12, 20, 14],
    frozenRows: 4,
  });
}

function ratingCells(
  { words, inputs, result: page }: Source,
  { settings, needs, ratings }: Layout,
  option: TechnologyOption,
  index: number,
): Record<string, Cell> {
  const { text } = words;
  const { evidence: names } = text.option;
  const row = index % inputs.needs.length;
  const need = inputs.needs[row];
  if (!need) return {};
  const { value, evidence } = option.ratings[need.id] ?? noRating;
  const found = page.options.find(({ id }) => id === option.id);
  const line = found?.fit.lines.find((each) => each.need.need.id === need.id);
  const at = (key: string) => ratings.cell(key, index);
  const of = (key: string) => needs.cell(key, row);
  const cell = (then: Formula, shown: number | null, format: Format) =>
    result(formula`IF(${settings.at('isOpen')}=1,${then},"")`, page.lock.isOpen ? shown : null, format);
  const flag = (test: Formula, is: boolean | undefined) =>
    cell(formula`IF(AND(${of('complete')}=1,${test}),1,0)`, is ? 1 : 0, 'whole');
  const isKnown = option.kind === 'nothing' || value !== null;
  const low = formula`N(${at('rating')})<${settings.at('floor')}`;
  const isMust = formula`${of('must')}=${text.yes}`;
  const part = formula`N(${at('rating')})*${at('trust')}`;
  return {
    option: optionName(words, option),
    need: needName(words, need),
    rating: input(value, 'whole'),
    evidence: input(
      names[evidence],
      'plain',
      evidences.map((each) => names[each]),
    ),
    trust: result(
      formula`IF(${at('evidence')}=${names.claim},${settings.at('claim')},IF(${at('evidence')}=${names.demo},${settings.at('demo')},${settings.at('pilot')}))`,
      inputs.settings.evidence[evidence],
      'percent',
    ),
    points: cell(formula`100*${of('share')}*${part}/4`, line?.points ?? 0, 'hundredth'),
    known: option.kind === 'nothing' ? 1 : result(formula`COUNT(${at('rating')})`, isKnown ? 1 : 0, 'whole'),
    covered: flag(formula`${at('known')}=1,N(${at('rating')})>=${settings.at('floor')}`, line?.isCovered),
    failed: flag(formula`${isMust},${at('known')}=1,${low}`, line && need.must && isKnown && !line.isCovered),
    unknown: flag(formula`${isMust},${at('known')}=0`, line && need.must && !isKnown),
    relieved: cell(
      formula`IF(AND(${of('complete')}=1,${of('counts')}=1,${part}>0),IF(COUNT(${of('money')})=0,"",${part}/4*${of('money')}),0)`,
      line ? relievedBy(line) : 0,
      'money',
    ),
  };
}
