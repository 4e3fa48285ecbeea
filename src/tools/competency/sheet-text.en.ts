/** Words of the workbook that the page does not have; they arrive with it. */
export const text = {
  remarks: [
    'Add no rows: the formulas reach as far as the candidates, raters and competencies that the page had.',
    'Ratings of people: keep this file where only those may read it who take part in the decision.',
  ],
  sheets: {
    profile: { name: 'Profile', about: 'What the post asks, and the bounds of the reading.' },
    ratings: {
      name: 'Ratings',
      about: 'Each rating with what was seen, by candidate and competency, the candidate’s own first.',
    },
    result: {
      name: 'Result',
      about: 'Fit, evidence and proposal of each candidate, and the lines they are made of.',
    },
  },
  notes: {
    profile: 'Levels from 1 to 5; weights in any proportion.',
    ratings: 'Empty is not rated. A level without words beside it is an opinion.',
    result: 'The level is the median of everybody’s rating but the candidate’s own. Input to a judgement.',
  },
  opinion: 'Opinion',
  isOpinion: 'yes',
  total: 'Weight that is rated',
};

export type SheetText = typeof text;
