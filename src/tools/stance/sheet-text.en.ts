/** Words of the workbook that the page does not have; they arrive with it. */
export const text = {
  remarks: ['Add no rows: a formula reaches as far as the accounts that the page had.'],
  sheets: {
    index: { name: 'Index', about: 'The six dimensions, what counts, and the index they make.' },
    concentration: { name: 'Concentration', about: 'How much of this year hangs on few customers.' },
  },
  notes: {
    index: 'Without a line of evidence, an answer above selling counts as selling, and so does an open one.',
    concentration:
      'Only accounts with a figure. There are no shares where one is below zero or all are zero.',
  },
  saidSteps: 'Steps as said',
  others: 'Median of the others',
  against: 'Against the others',
  ahead: 'ahead',
  behind: 'behind',
  answered: 'Answered',
  split: 'three against three',
  none: 'none',
  directCost: 'Direct cost',
  indirectCost: 'Indirect cost',
  contribution: 'Contribution',
  place: 'Place',
  contributionPlace: 'Place by contribution',
  depends: 'Dependence',
  depended: 'yes',
};

export type SheetText = typeof text;
