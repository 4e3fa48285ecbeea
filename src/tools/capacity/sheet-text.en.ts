/** Words of the workbook that the page does not have; they arrive with it. */
export const text = {
  remarks: [
    'The service level and the recommended waves come from a simulation, which no formula repeats: they stand as the page had them. Everything else follows your changes.',
    'Add no rows: a formula reaches as far as the functions, waves and months that the page had.',
    'The result is input to a judgement, not the judgement.',
  ],
  sheets: {
    assumptions: {
      name: 'Assumptions',
      about: 'The managers’ hours, the kinds of account, and what a plan is held to.',
    },
    demand: {
      name: 'Demand',
      about: 'What one account of each kind asks of everybody, and the hours there are.',
    },
    limits: { name: 'Limits', about: 'Who carries how many accounts, and with how many to start.' },
    plan: {
      name: 'Plan ({plan})',
      about: 'Hours of everybody in every month of this plan, and the managers’ side.',
    },
    service: { name: 'Service level', about: 'Share of months in which every promise is kept, simulated.' },
    sequence: {
      name: 'Order of accounts',
      about: 'The kind of the first account, the second and so on, and the hours added up.',
    },
  },
  notes: {
    assumptions: 'Shares and spreads are parts of one; hours are per month.',
    demand: 'What nobody knows is empty and counts as nothing.',
    limits: 'The largest number whose hours fit, one account after another in the order of their kinds.',
    plan: 'Running service from the first month on; set-up spread over its months; what fails the first time comes back a month later.',
    service:
      '{runs} runs of {months} months each; the random numbers begin with {seed}. These are the page’s figures.',
    serviceOpen: 'The page had not finished simulating, so the service level is not here.',
    sequence: 'Each account goes to the kind that is furthest behind its part of the mix (Webster’s method).',
  },
  perManager: 'One manager has',
  part: 'Part of the mix',
  relationshipHours: 'Hours per account and month',
  monthOf: 'Per month: {tier}',
  setUpOf: 'Set-up: {tier}',
  peakOf: 'Busiest month: {tier}',
  carriesSetUp: 'Can set up at once',
  ceiling: 'All together carry',
  oneManager: 'One manager alone carries',
  start: 'Start with',
  claim: 'Claim: {tier}',
  kind: 'Number of its kind',
  kindName: 'Kind',
  hoursSum: 'Hours: {name}',
  peakSum: 'Busiest month: {name}',
  before: 'Accounts before it',
};

export type SheetText = typeof text;
