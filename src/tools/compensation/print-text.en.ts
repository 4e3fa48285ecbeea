export const printText = {
  blank: 'Pay plan of account managers: worksheet',
  blankLead:
    'Fill it in together: sales, human resources, finance, and somebody who will be paid by it. Then enter it in the tool and see what it costs.',
  by: 'Filled in by',
  date: 'Date',
  people: 'People and vacant posts',
  person: 'Name or vacant post',
  role: 'Role',
  salary: 'Salary',
  variable: 'Target variable',
  measures: 'What is measured',
  measure: 'Measure',
  weight: 'Weight',
  threshold: 'Threshold: attainment and pay',
  excellence: 'Excellence: attainment and pay',
  cap: 'Cap',
  period: 'Period',
  rest: 'The rest of the plan',
  questions: [
    'Which conditions have to hold before anything is paid?',
    'What is held back, and what releases it?',
    'How are sales credited to those who help?',
    'Which functions share in a team pool, and in what?',
    'What may variable pay cost in a year, and how sure do you want to be?',
    'Who would lose when an account moves to an account manager?',
  ],
};

export type PrintText = typeof printText;
