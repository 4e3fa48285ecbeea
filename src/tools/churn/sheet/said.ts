import { input } from '../../../exchange/workbook/cell.ts';
import { titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { signalName } from '../chart.ts';
import { daysFrom } from '../model.ts';
import { answers, noSighting, signals } from '../schema.ts';
import type { Layout } from './layout.ts';
import type { AccountSource } from './source.ts';

/** What each rater says of each signal. */
export function saidSheet({ words, one }: AccountSource, { said }: Layout): Sheet {
  const { text, sheet } = words;
  const lines = one.case.views.flatMap((view) => signals.map(({ id }) => ({ view, id })));
  const choices = answers.map((answer) => text.answer[answer]);
  return titledSheet({
    id: 'said',
    ...sheet.sheets.said,
    remark: sheet.notes.said,
    blocks: [
      said.written((index) => {
        const line = lines[index];
        if (!line) return {};
        const { view, id } = line;
        const { answer, since, evidence } = view.signals[id] ?? noSighting;
        return {
          signal: signalName(words, id),
          rater: view.rater.trim() || text.reasons.nobody,
          answer: input(answer && text.answer[answer], 'plain', choices),
          days: input(since === '' ? null : daysFrom(since, one.asOf), 'whole'),
          evidence: input(evidence.trim() || null),
        };
      }),
    ],
    widths: [40, 20, 12, 14, 60],
    frozenRows: firstFrozen,
  });
}

const firstFrozen = 3;
