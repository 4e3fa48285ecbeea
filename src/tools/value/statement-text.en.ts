/** The two statements on one page each; each speaks to its reader. */
export const statementText = {
  heading: 'Value on one page',
  lead: 'Composed from the case. Change any paragraph; an emptied one goes back to the composed text.',
  empty:
    'Nothing can be stated yet: no driver has all its figures. Complete one, and both pages are composed.',
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
    headline: {
      better:
        'Against {alternative} you are better off by {incentive} a year, or {npv} in present value over {years}.',
      worse: 'On what counts so far, you are worse off by {incentive} a year against {alternative}.',
      noPrice:
        'Before our price, what we do is worth {incentive} a year to you, or {npv} in present value over {years}.',
      noReference:
        'After our whole price you are better off by {incentive} a year, or {npv} in present value over {years}.',
      noReferenceWorse: 'On what counts so far, our whole price is {incentive} a year above the value.',
    },
    value:
      'In a full year: {list}. Of this we count only what is sure enough and our own doing; the table adds it up to {benefits} in present value over {years}.',
    cost: 'Our price is {price} a year against {reference}. The difference, switching over and your own effort come to {costs} in present value.',
    costNoPrice:
      'Our price is not in this yet. Switching over and your own effort come to {costs} in present value.',
    costNoReference:
      'Our price is {price} a year. What you would pay without us is not known yet, so all of it counts: with switching over and your own effort {costs} in present value.',
    proof:
      'Of the value as stated, {verified} is verified in your figures and {agreed} agreed with you. The rest is our estimate.',
    proofNone: 'Nothing of it is agreed with you or verified in your figures yet.',
    next: 'We meet every {months} {months|month|months} and put planned beside verified, in your own figures.',
    statuses: { claimed: 'our estimate', agreed: 'agreed with you', verified: 'verified in your figures' },
    net: 'Left for you',
    chart: {
      finding: 'From {reference} to a value of {value}: our price of {price} leaves you {incentive} a year',
      findingWorse:
        'From {reference} to a value of {value}: our price of {price} is {incentive} a year above it',
      findingOpen: 'From {reference} to a value of {value} a year',
      findingAlone: 'What counts comes to {value} a year',
    },
  },
  board: {
    gains: '{account} gains {npv} in present value over {years} against {alternative}.',
    loses: '{account} loses {npv} in present value over {years} against {alternative}.',
    noPrice: '{account} gains {npv} in present value over {years} before our price.',
    noReference:
      '{account} comes to {npv} in present value over {years} after our whole price; what it would pay without us is not known.',
    receives: 'We receive {received} over the same {years}.',
    receivesUnknown: 'What we receive is not worked out yet.',
    received: 'Beside the money: {learning}',
    receivedNone: 'What we learn from this customer has not been written down yet.',
    proof: '{verified} of the value is verified, {agreed} agreed, {claimed} only claimed.',
    proofNone: 'No value is agreed or verified.',
    verdicts: {
      justified: 'The premium of {premium} a year is justified: the value covers it {times} times.',
      'not-justified': 'The premium of {premium} a year is not justified by what counts today.',
      'no-premium': 'We are not dearer than {alternative}, so there is no premium to justify.',
      'no-price': 'Our price is still missing.',
      'no-reference': 'The price of the next best alternative is still missing.',
    },
    next: 'Until the next review: have “{name}” verified by the customer. It is the largest effect that is only claimed, {amount} in present value.',
    nextNone: 'At the next review: put planned beside verified for every effect.',
    statuses: { claimed: 'claimed by us', agreed: 'agreed', verified: 'verified' },
    net: 'Left for the customer',
    chart: {
      finding:
        'From {reference} to a value of {value}: our price of {price} leaves the customer {incentive} a year',
      findingWorse:
        'From {reference} to a value of {value}: our price of {price} is {incentive} a year above it',
      findingOpen: 'From {reference} to a value of {value} a year',
      findingAlone: 'What counts comes to {value} a year',
    },
  },
  item: '{name} ({amount} a year)',
  chart: 'Per year, spread evenly',
  asOf: '{date}, amounts in {currency}',
  table: {
    caption: 'How the value adds up',
    effect: 'Effect',
    fullYear: 'A full year',
    counts: 'Counts, present value',
    proof: 'Proof',
    benefits: 'Value together',
    costs: 'Difference in price, switching, own effort',
    costsAll: 'Price, switching, own effort',
    costsNoPrice: 'Switching, own effort',
  },
};

export type StatementText = typeof statementText;
