import { input } from '../../../exchange/workbook/cell.ts';
import { titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { competencyName } from '../chart.ts';
import type { Layout } from './layout.ts';
import type { Source } from './source.ts';

/** What the post asks, and the two bounds that the proposals hang on. */
export function profileSheet({ words, inputs, result }: Source, { bounds, profile }: Layout): Sheet {
  const { text, sheet: own } = words;
  const { settings, kind: kindNames, print } = text;
  const { mustHaveFloor, enoughEvidence } = inputs.settings;
  return titledSheet({
    id: 'profile',
    ...own.sheets.profile,
    remark: own.notes.profile,
    blocks: [
      bounds.written({
        mustHaveFloor: [settings.mustHaveFloor, input(mustHaveFloor, 'whole')],
        enoughEvidence: [settings.enoughEvidence, input(enoughEvidence, 'percent')],
      }),
      profile.written((index) => {
        const one = result.profile?.competencies[index];
        if (!one) return {};
        return {
          name: competencyName(words, one),
          required: input(one.required, 'whole'),
          weight: input(one.weight, 'plain'),
          mustHave: input(one.mustHave ? print.yes : null, 'plain', [print.yes]),
          kind: input(kindNames[one.kind], 'plain', [kindNames.willingness, kindNames.skill]),
        };
      }),
    ],
    widths: [44, 14, 12, 12, 18],
    frozenRows: 3,
  });
}
