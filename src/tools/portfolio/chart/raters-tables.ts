import { fill } from '../../../i18n/fill.ts';
import type { RatersReport } from '../model/raters.ts';
import type { PortfolioInputs } from '../schema.ts';
import { points, sayingFigure, type RaterNames, type RatersWords } from './raters.ts';
import { figure } from './words.ts';

interface Shared {
  readonly words: RatersWords;
  readonly names: RaterNames;
  readonly inputs: PortfolioInputs;
  readonly report: RatersReport;
}

/** As many as a meeting gets through. */
const discussed = 20;

/** Who said what where the raters are furthest apart, as a plain table. */
export function discussTable({ words, names, inputs, report }: Shared) {
  const { discuss: text, table } = words.raters;
  const rows = report.table.discuss.slice(0, discussed).map((item) => [
    fill(text.item, { account: names.account(item.accountId), criterion: names.criterion(item.criterionId) }),
    ...report.raters.map(({ id }) => {
      const saying = item.said.find(({ raterId }) => raterId === id);
      return saying ? sayingFigure(words, inputs, item.criterionId, saying) : points(words, null);
    }),
    points(words, item.range),
    figure(words, item.effect, 2),
  ]);
  const head = [table.account, ...report.raters.map(({ id }) => names.rater(id)), table.range, table.hangs];
  return { caption: text.about, head, rows };
}

/** How far apart they are, account by account and criterion by criterion, as a plain table. */
export function spreadTable({ words, names, report }: Shared) {
  const { table: text } = words.raters;
  const { accounts, criteria } = report.table;
  return {
    caption: text.caption,
    head: [text.account, ...criteria.map(({ id }) => names.criterion(id)), text.mean],
    rows: accounts.map(({ id, cells, spread }) => [
      names.account(id),
      ...cells.map(({ range }) => points(words, range)),
      figure(words, spread, 1),
    ]),
  };
}

/** Between which ranks each account lies, as a plain table; whose they are would not fit on paper. */
export function ranksTable({ words, names, report }: Shared) {
  const { ranks: text } = words.raters;
  return {
    caption: text.caption,
    head: [text.account, text.together, text.range, text.listed],
    rows: report.rankRanges.map(({ accountId, rank, best, worst, listed }) => [
      names.account(accountId),
      figure(words, rank, 0),
      best === worst ? fill(text.always, { rank: best }) : fill(text.fromTo, { best, worst }),
      fill(text.listedOf, { n: listed, total: report.raters.length }),
    ]),
  };
}
