import { slideFile } from '../../../../exchange/slides.ts';
import { waterfallBars, waterfallFinding, type Told } from '../../chart.ts';
import type { Statement } from '../../chart/statement.ts';
import type { StatementText } from '../../statement-text.en.ts';

/** The statement as one slide of words and one of its waterfall and its effects. */
export function statementSlides(told: Told, statement: Statement, text: StatementText): Promise<Blob> {
  return slideFile({
    language: told.words.locale === 'zh' ? 'zh-CN' : 'en-GB',
    title: statement.title,
    paragraphs: statement.sections.map(({ heading, shown }) => ({ heading, text: shown })),
    chart: {
      title: waterfallFinding(told),
      axis: text.chart,
      bars: waterfallBars(told),
    },
    table: statement.table,
  });
}
