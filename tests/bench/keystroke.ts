import { text } from '../../src/tools/portfolio/text.en.ts';
import { makeAccounts, sheetOf } from '../e2e/accounts.ts';
import { PortfolioPage } from '../e2e/portfolio-page.ts';
import type { Row } from './measure.ts';
import { frame, keystroke, onServedPage, percentile95 } from './served-page.ts';

const count = 500;
const keystrokes = 40;

export function keystrokeRow(): Promise<Row> {
  return onServedPage(async (page) => {
    const tool = new PortfolioPage(page, 'en');
    await tool.open();
    await tool.startOwn();
    const rows = sheetOf(makeAccounts(count, (n) => `Account ${n}`));
    await tool.paste(tool.cell(0, 0), rows.map((row) => row.join('\t')).join('\n'));
    await tool.go('result');
    const runs: number[] = [];
    for (let at = 0; at < keystrokes; at += 1) {
      runs.push(await keystroke(page, text.result.choose, 8 + (at % 5)));
    }
    return {
      name: `keystroke to repaint at ${count} accounts, two frames included`,
      runs: [percentile95(runs)],
      beside: 'two frames at 60 Hz',
      other: [2 * frame],
      growth: null,
    };
  });
}
