/** Words of the workbook that the page does not have; they arrive with it. */
export const text = {
  remarks: [
    'The internal rate, the payback and the break-evens are the page’s and do not follow a change here; everything else does.',
  ],
  sheets: {
    value: { name: 'Value', about: 'Sales, margin and outlook, and what the account is worth in each form.' },
    replacement: {
      name: 'Replacement',
      about: 'What winning another account would cost, and what an investment has to change.',
    },
    programme: { name: 'Programme', about: 'What the programme costs and brings, year by year.' },
  },
  notes: {
    value: 'A chance of its own for a year goes on until the next one; without any, the one above counts.',
    replacement: 'An account that loses money counts as no margin.',
    programme: 'Retention, growth, discount rate and years are those of the first sheet.',
  },
  asset: 'Asset value',
  endlessChosen: 'Endless, as chosen',
  overstated: 'Exercise ÷ asset value',
  expected: 'Years it stays on average',
  used: 'Chance used',
  time: 'Comes after years',
  base: 'Value measured against',
  worth: 'Change × value',
  balance: 'After the investment',
  toEarnBack: 'Retention that earns it back',
  toReplace: 'Retention below which replacing costs more',
  retentionWith: 'Retention with it',
  growthWith: 'Growth with it',
  marginUsed: 'Margin used',
  gain: 'Gain',
  factor: 'Today’s value of 1',
  presentGain: 'Gain in today’s money',
  presentCost: 'Cost in today’s money',
  net: 'Net in today’s money',
  returned: 'Return on investment',
  rate: 'Internal rate of return',
  payback: 'Payback in years',
};

export type SheetText = typeof text;
