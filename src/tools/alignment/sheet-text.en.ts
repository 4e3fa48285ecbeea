/** Words of the workbook that the page does not have; they arrive with it. */
export const text = {
  remarks: [
    'Add no rows: the formulas reach as far as the departments, raters and promises that the page had.',
    'Answers given in confidence stand here only as means of groups large enough; single answers are not in this file.',
  ],
  sheets: {
    firm: {
      name: 'Firm',
      about: 'What is reported, what holds it, levels, hand-offs and agreement.',
    },
    departments: {
      name: 'Departments',
      about: 'Means of the six statements, elements, index and stage of each department.',
    },
    team: { name: 'Team', about: 'What each member of the team says of each department, 1 to 5.' },
    agreement: { name: 'Agreement', about: 'Kendall’s W over the cells that all raters have rated.' },
    promises: { name: 'Promises', about: 'Each promise, and the stage of the departments it rests on.' },
  },
  notes: {
    firm: 'Bounds are ours and may be changed. Input to a judgement.',
    departments:
      'Means of own people are values: the answers behind them were given in confidence. Those of the team follow the sheet “Team”.',
    team: 'Only rows with all six ratings count for the means.',
    agreement:
      'Equal ratings share the mean of their ranks; the last columns hold what W is corrected by for ties.',
    promises: 'A stage is counted from 1, unaware, to 5, owning; below 4 a promise is at risk.',
  },
  complete: 'Complete',
  counted: 'Index, if it meets accounts',
  ahead: 'Structure less vision',
  chosen: 'Stage chosen',
  stageNumber: 'Stage, 1 to 5',
  weakest: 'Weakest link',
  weakestName: 'Weakest department',
  aheadCount: 'Departments with structure ahead',
  chased: 'Chased',
  raters: 'Raters',
  cells: 'Cells',
  squares: 'Squared deviations of the rank sums',
  ties: 'Correction for ties',
  rank: 'Rank: {name}',
  tie: 'Ties: {name}',
  rankSum: 'Sum of ranks',
  number: 'No.',
  needed: 'Departments needed',
  belowCount: 'Of these below able',
  knownCount: 'Of these with a stage',
};

export type SheetText = typeof text;
