import { note } from '../../exchange/workbook/cell.ts';
import { firstRow, line, titledSheet, type Sheet, type Workbook } from '../../exchange/workbook/workbook.ts';
import { fill } from '../../i18n/fill.ts';
import { planFault } from './chart.ts';
import { curvesSheet } from './sheet/curves.ts';
import { expectedSheet } from './sheet/expected.ts';
import { layoutOf } from './sheet/layout.ts';
import { peopleSheet } from './sheet/people.ts';
import { planSheet } from './sheet/plan.ts';
import { readingSheet } from './sheet/reading.ts';
import { resultsSheet } from './sheet/results.ts';
import { simulationSheet } from './sheet/simulation.ts';
import type { Source } from './sheet/source.ts';
import { statementsSheet } from './sheet/statements.ts';

export { loadSheetWords } from './sheet/words.ts';

/** The plan that is looked at as a workbook: as entered, with everybody's pay, the expected cost and the reading as formulas over it. */
export function compensationWorkbook(source: Source): Workbook {
  const { words, workspace } = source;
  return {
    title: words.text.title,
    document: workspace.name,
    currency: words.currency,
    remarks: words.sheet.remarks,
    sheets: [...soundSheets(source), simulationSheet(source)],
  };
}

function soundSheets(source: Source): readonly Sheet[] {
  const { result, words } = source;
  const { built, statements } = result;
  if (built.kind === 'faults') return [faultySheet(source)];
  const sound = { ...source, words, plan: built.plan, statements };
  const layout = layoutOf(sound);
  return [
    planSheet(sound, layout),
    peopleSheet(sound, layout),
    resultsSheet(sound, layout),
    statementsSheet(sound, layout),
    curvesSheet(sound, layout),
    expectedSheet(sound, layout),
    readingSheet(sound, layout),
  ];
}

/** A plan that cannot be paid out has nothing to work out but what is wrong with it. */
function faultySheet(source: Source): Sheet {
  const { words, result } = source;
  const { sheets, notes } = words.sheet;
  return titledSheet({
    id: 'plan',
    ...sheets.plan,
    remark: null,
    blocks: result.planFaults.map((fault, index) =>
      line(firstRow + index, note(fill(notes.faulty, { fault: planFault(source, fault) }))),
    ),
    widths: [80],
    frozenRows: 3,
  });
}
