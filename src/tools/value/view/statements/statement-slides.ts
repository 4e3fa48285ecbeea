import { slideFile } from '../../../../exchange/slides.ts';
import { axisStart, shortened, waterfallBars, type Told } from '../../chart.ts';
import type { Statement } from '../../chart/statement.ts';
import type { StatementText } from '../../statement-text.en.ts';

/** The statement as one slide of words and one of its waterfall and its effects. */
export function statementSlides(told: Told, statement: Statement, text: StatementText): Promise<Blob> {
  const bars = waterfallBars(told);
  const start = axisStart(bars);
  return slideFile({
    language: told.words.locale === 'zh' ? 'zh-CN' : 'en-GB',
    title: statement.title,
    paragraphs: statement.sections.map(({ heading, shown }) => ({ heading, text: shown })),
    chart: {
      title: statement.finding,
      axis: text.chart,
      start,
      remark: start > 0 ? told.words.text.waterfall.cut : '',
      // A longer one is broken into lines and pushes its neighbours out.
      bars: bars.map((bar) => ({ ...bar, label: shortened(bar.label) })),
    },
    table: statement.table,
  });
}
