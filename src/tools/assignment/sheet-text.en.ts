export const text = {
  sheets: {
    result: { name: 'Assignment', about: 'Who gets which account, with fit, hours, continuity and load' },
    given: { name: 'Given', about: 'Hours, ratings, needs and assumptions as entered' },
    fit: { name: 'Fit', about: 'Fit of every account with every manager, and what it is made of' },
  },
  notes: {
    result:
      'Change “Given to” and everything follows. “Best” is what the page found; a sheet cannot search for it.',
    given: 'Languages and regions are words: what they match stands on the sheet “Fit” as figures.',
    fit: 'Matches from 0 to 1; empty is not asked for. A fit of your own takes the place of the one worked out.',
  },
  remarks: [
    'The best assignment is found on the page, by trying all or by a solver. Here it is a value; fit, hours, loads and the total follow whatever you give to whom.',
    'Limits are not enforced here: the column “Over” says where the hours do not allow it.',
  ],
  number: 'No.',
  share: 'Share for relationships',
  work: 'Working hours a month',
  own: 'Hours for relationships',
  atLeast: 'Accounts, at least',
  atMost: 'Accounts, at most',
  typed: 'Hours, typed',
  cost: 'Change costs',
  settled: 'Hours, settled',
  settling: 'Hours, first months',
  best: 'Best',
  given: 'Given to',
  place: 'No. of the manager',
  used: 'Hours used',
  over: 'Over',
  isOver: 'over',
  pin: 'Pinned to',
  veto: 'Ruled out',
  matches: { skills: 'Skills', languages: 'Languages', region: 'Region', own: 'Own fit', fit: 'Fit' },
  column: '{what}, {name}',
  level: '{name}, rating',
  need: '{name}, needed',
  double: '{name} ({n})',
};

export type SheetText = typeof text;
