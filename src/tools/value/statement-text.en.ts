/** The two statements on one page each. */
export const statementText = {
  heading: 'Value on one page',
  lead: 'Composed from the case. Change any paragraph; an emptied one goes back to the composed text.',
  forWhom: 'For whom',
  kinds: { customer: 'The customer', board: 'Our own board' },
  language: 'Language',
  print: 'Print this page',
  slides: 'Download as PPTX',
  making: 'Making the file …',
  failed: 'The file could not be made. Check the connection and try again; what you have entered is safe.',
  blocked: 'This app’s built-in browser does not save files. Open the page in your own browser.',
  loading: 'Loading …',
  own: 'Your own words',
  file: { customer: 'value statement', board: 'value for the board' },
  titles: { customer: 'What we are worth to {account}', board: 'What {account} is worth to both sides' },
  sections: {
    headline: 'In one sentence',
    value: 'Where the value is',
    cost: 'What it costs you',
    proof: 'How well it is founded',
    received: 'What we receive',
    risk: 'What it hangs on',
    next: 'Next',
  },
  customer: {
    headline:
      'Against {alternative} you are better off by {incentive} a year, or {npv} in present value over {years}.',
    headlineWorse: 'On what is agreed so far, we are {incentive} a year too dear against {alternative}.',
    value: 'The effects that count: {list}.',
    cost: 'Beside our price of {price} a year against {reference}, switching and your own effort are counted: {costs} in present value, premium included.',
    proof:
      'Of the value as stated {verified} is verified in your figures and {agreed} agreed with you. The rest is our estimate.',
    next: 'We meet every {months} months and put planned beside verified, in your own figures.',
  },
  board: {
    headline:
      '{account} gains {npv} in present value against {alternative}; we receive {received} over the same {years}.',
    headlineUnknown:
      '{account} gains {npv} in present value against {alternative}; what we receive is not worked out yet.',
    received: 'Beside the money: {learning}',
    receivedNone: 'What we learn from this customer has not been written down yet.',
    proof: '{verified} of the value is verified, {agreed} agreed, {claimed} only claimed. {verdict}.',
    next: 'Until the next review: have the largest claimed effect verified by the customer.',
  },
  item: '{name} ({amount} a year)',
  chart: 'Per year, spread evenly',
  table: { effect: 'Effect', fullYear: 'A full year', counts: 'Counts, present value', proof: 'Proof' },
};

export type StatementText = typeof statementText;
