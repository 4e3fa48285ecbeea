export const text = {
  title: 'Selling or managing?',
  bar: { exportCsv: 'Download the result as CSV' },
  sentenceGap: ' ',
  close: 'Close',
  file: 'selling or managing',
  position: { selling: 'Selling', mixed: 'Mixed', strategic: 'Managing' },
  dimension: {
    horizon: {
      name: 'Planning horizon',
      ask: 'How far ahead do you plan for these accounts?',
      selling: 'Less than a year: this quarter’s orders and this year’s target.',
      mixed: 'A plan is written once a year, and nobody opens it again before the next budget.',
      strategic:
        'One to three years, with goals the customer knows, looked at together at least every half year.',
      proof: 'Which plan, of what date, reaching to when',
      questions: [
        'Is there a written plan for the account that reaches beyond this year?',
        'In the last six months, did people from outside sales go through it with you and change something?',
      ],
      ahead:
        'The plan reaches years ahead while the rest still sells, so nobody has the time or the right to carry it out.',
      behind:
        'The rest manages while the plan ends with the year, and in the last quarter the target will win.',
    },
    segmentation: {
      name: 'Segmentation',
      ask: 'By what do you sort your customers?',
      selling: 'By revenue, revenue potential and industry.',
      mixed:
        'Everybody knows how they like to buy and talks about it, but revenue decides who is on the list.',
      strategic:
        'By revenue potential, and by how they like to buy, whether they are ready to be partners and whether our abilities match.',
      proof: 'Which list, and what stands beside the names',
      questions: [
        'Is a reason other than revenue and industry written beside each name on the list?',
        'Has a large customer been left off, or a small one put on, because of how it buys or how well the two of you fit?',
      ],
      ahead: 'You choose with care, but those you choose get what everybody gets.',
      behind:
        'You manage, but the list is still the revenue ranking, so the effort may go to the wrong customers.',
    },
    offer: {
      name: 'What is offered',
      ask: 'What do these accounts get from you?',
      selling: 'The products of today, a little tailored, and a discount.',
      mixed: 'Some got something tailored, as a favour, without a budget or people of its own.',
      strategic:
        'Products, tailored solutions and what the firm itself can do: engineering, logistics, data, finance.',
      proof: 'Which project, for whom, since when',
      questions: [
        'In the last year, did an account get something from you that is not in the catalogue, other than a price?',
        'Was that work planned, priced and staffed, with people from outside sales?',
      ],
      ahead:
        'Customers already get what the whole firm can do, but nobody may order it and nobody counts it: it rests on the goodwill of a few people.',
      behind:
        'People and plans are in place, but what you bring is still the catalogue, so the customer sees no difference.',
    },
    differentiator: {
      name: 'What sets you apart',
      ask: 'Why does the customer choose you?',
      selling: 'For product and service, and in the end for the price.',
      mixed: 'You can tell a story of value, but the customer has never confirmed a figure.',
      strategic: 'For the value delivered over time: in figures, and confirmed by the customer.',
      proof: 'Which figure, and who at the customer confirmed it',
      questions: [
        'Can you say in money what the account gained or saved last year because of you?',
        'Has somebody at the customer checked that figure and agreed?',
      ],
      ahead:
        'You can prove your value, but list, plan and authority have not followed, so nobody uses the figure.',
      behind:
        'You put in the work but are still chosen for product and price, so the next tender starts from nothing.',
    },
    responsibility: {
      name: 'Who is responsible',
      ask: 'Who answers for these accounts?',
      selling: 'The account manager and the sales team.',
      mixed:
        'There is a team on paper, but each time other departments are needed, somebody has to go and ask.',
      strategic:
        'A manager who may commit people and money, a team from several functions, and an executive.',
      proof: 'Which document names the team and the executive',
      questions: [
        'Do at least two functions outside sales have this account in their goals or job descriptions?',
        'May the account manager commit people or money without asking, and does an executive outside sales answer for the account?',
      ],
      ahead:
        'The people have the right to act, but plans and measures are still those of sales, so the team does not know what to do differently.',
      behind:
        'The rest looks like managing, but only sales answers for it, so every promise depends on favours.',
    },
    concerns: {
      name: 'Main concerns',
      ask: 'What do you talk about when you review these accounts?',
      selling: 'Revenue, now and later, our share of the customer, and the competitors.',
      mixed: 'Profit once a year; the customer’s own problems only when an order is at risk.',
      strategic: 'Profit, revenue now and later, and the customer’s own business challenges.',
      proof: 'Which review, and what was on the agenda',
      questions: [
        'Is the account’s contribution after all costs on the table at its reviews?',
        'Does every review begin with the customer’s own challenges, and does one of your people take on each of them?',
      ],
      ahead:
        'You talk about the customer’s problems, but neither plan nor people take them on: the customer will feel asked and left alone.',
      behind:
        'The rest is in place, but reviews still speak of orders, so lost profit and a changing customer are noticed late.',
    },
  },
  inputs: {
    heading: 'What do you really do?',
    lead: 'Think of your most important accounts as a group, and go by what people did, not by what the programme is called. An answer counts once something shows it.',
    answered: '{n} of {total} answered',
    position: '{name}: position',
    evidence: 'What shows it',
    clear: 'Take the answer back',
    clearOf: 'Take the answer back: {name}',
    help: 'Help me choose',
    helpOf: 'Help me choose: {name}',
    open: 'Not answered: counts as selling',
    unproven: 'No evidence: counts as selling',
    taken: 'Counts as “{position}”',
  },
  help: {
    lead: 'Answer for the account you know best.',
    yes: 'Yes',
    no: 'No',
    unsure: 'I do not know',
    propose: 'Your answers point to “{position}”.',
    proposeUnsure:
      'As far as you know, your answers point to “{position}”. Ask somebody who knows before you rely on it.',
    take: 'Take “{position}”',
    again: 'Start again',
  },
  band: {
    selling: 'Key account selling under another name',
    transition: 'In transition',
    strategic: 'Strategic account management',
  },
  index: {
    empty: 'Six answers place you between selling and managing',
    finding: '{index} of 100: {band}',
    name: 'Index',
    shown: 'shown {index}',
    claimed: 'said {claimed}',
    scale: 'Index from 0 to 100: {index} with evidence, {claimed} as you say',
    derivation: 'How the {index} comes about',
    caption: 'The six lines that make up the index',
    said: 'You say',
    evidence: 'Evidence',
    counted: 'Counts as',
    steps: 'Steps',
    points: 'Points',
    given: 'given',
    missing: 'none',
    notNeeded: 'not needed',
    open: 'open',
    sum: 'Sum',
    formula: '100 × {steps} steps ÷ {most} steps = {index}',
  },
  steps: {
    finding: {
      untouched: 'Nothing answered yet',
      open: '{n} of six dimensions answered',
      none: 'No dimension contradicts the others',
      split: 'Three dimensions manage and three sell',
      ahead: 'Ahead of the rest: {names}',
      behind: 'Behind the rest: {names}',
    },
    caption: 'Where each dimension stands',
    dimension: 'Dimension',
    counts: 'what counts',
    only: 'said, not shown',
    still: 'One row per dimension. A filled dot is what counts, a ring is what was said without evidence.',
    file: 'selling-or-managing',
  },
  reading: {
    heading: 'What it says',
    empty: 'Answer the six questions, and this says where you stand and what does not fit.',
    selling: 'With {index} of 100, what you do is key account selling under another name.',
    transition: 'With {index} of 100, you are on the way from selling to managing.',
    strategic: 'With {index} of 100, you behave as strategic account management does.',
    open: '{n} of the six {n|is|are} still open and {n|counts|count} as selling, so this is the least it can be.',
    unproven: 'By what you say it would be {claimed}; but {n} answers have no evidence and count as selling.',
    unprovenOne:
      'By what you say it would be {claimed}; but nothing shows “{name}”, so it counts as selling.',
    split:
      'Three dimensions sell and three manage: two programmes under one name. Decide which of them you want.',
    unshown: 'It may only lack evidence: look for that first.',
    judgement: 'This is input to a judgement, not the judgement.',
  },
  concentration: {
    heading: 'How much hangs on few customers?',
    dependent: {
      one: '{name} alone brings {percent} of the revenue of {year}: you depend on it',
      more: '{n} customers bring more than {bound} of the revenue of {year} each: {names}',
      none: '{name} is the largest with {percent} of the revenue of {year}; nobody is above {bound}',
    },
    revenue: 'Revenue',
    contribution: 'Contribution',
    top: 'The {k} largest',
    topOne: 'The largest',
    share: 'Share of the whole',
    caption: 'How concentrated {year} is',
    measure: 'Measure',
    hhi: 'HHI, at most 10,000',
    effective: 'Effective number of customers',
    counted: 'Accounts with a figure',
    about:
      'HHI is the sum of the squared shares: 10,000 is a single customer. The effective number is how many customers of equal size would be as concentrated.',
    unknown: '{n} {n|account has|accounts have} no revenue for {year} and {n|is|are} left out.',
    unknownContribution: 'The contribution of {n} {n|account|accounts} is not known and is left out.',
    noRevenue: {
      'no-accounts': 'There are no accounts in this document yet, so there is nothing to be concentrated.',
      'no-figures': 'No account has a revenue for {year} yet.',
      'below-zero':
        '{n} {n|account has|accounts have} a revenue below zero in {year}, so there are no shares.',
      'all-zero': 'All revenues of {year} are zero.',
    },
    noContribution: {
      'no-accounts': 'There are no accounts, so nothing can be said about the contribution.',
      'no-figures': 'No costs are known for {year}, so nothing can be said about the contribution.',
      'below-zero':
        'By contribution there are no shares: {n} {n|account loses|accounts lose} money in {year}, so the others together bring more than the whole. The whale curve shows who brings it and who takes it away.',
      'all-zero': 'All contributions of {year} are zero.',
    },
    ties: 'By contribution, the {k} largest bring {percent} of {year}.',
    tiesOne: 'By contribution, the largest brings {percent} of {year}.',
    whale: 'See the whale curve',
    accounts: 'Enter accounts',
    derivation: 'How the shares of the revenue come about',
    linesCaption: 'Accounts by revenue of {year}',
    account: 'Account',
    amount: 'Revenue',
    ofWhole: 'Share',
    cumulative: 'Added up',
    points: 'HHI points',
    others: '{n} others together',
    sum: 'Sum',
    file: 'revenue-concentration',
  },
  settings: {
    heading: 'Our assumptions',
    lead: 'The two bounds of the index are ours, not the method’s; the share of one customer is a practitioner’s rule (Stratford). Move them where your team sees it otherwise.',
    transitionFrom: 'Transition begins at',
    strategicAbove: 'Managing begins above',
    dependenceAbove: 'A customer is a dependence above',
    invalidTransition: 'A number from 0 to {max}.',
    invalidStrategic: 'A number from {min} to 100.',
    invalidShare: 'A percentage from 0 to 100.',
    reset: 'Take the given values again',
    source:
      'The six dimensions are the method’s (Sherman, Sperry and Reese, 2003, Introduction). Steps, bounds, the rule on evidence and the contradiction are this site’s own model.',
  },
  print: {
    blank: 'Worksheet: selling or managing?',
    blankLead:
      'Tick one column in each row, and write beside it what shows it. Without that, the row counts as selling.',
    dimension: 'Dimension',
    by: 'Filled in by',
    date: 'Date',
  },
  csv: {
    dimensions: 'Dimensions',
    index: 'Index',
    claimed: 'Index as said',
    band: 'Band',
    contradiction: 'Contradicts the others',
    concentration: 'Concentration of revenue, {year}',
    contribution: 'Concentration of contribution, {year}',
    total: 'Total',
    topShare: 'Share of the {k} largest',
    topOneShare: 'Share of the largest',
    effective: 'Effective number',
    hhi: 'HHI',
  },
};

export type Text = typeof text;
