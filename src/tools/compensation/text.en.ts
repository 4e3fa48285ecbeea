export const text = {
  title: 'Pay of account managers',
  sentenceGap: ' ',
  listGap: ' · ',
  bar: {
    exportCsv: 'Download the pay of everybody as CSV',
    exportCost: 'Download the simulated cost as CSV',
    exportCompare: 'Download the plans side by side as CSV',
    exportScan: 'Download the behaviour scan as CSV',
    exportHelpers: 'Download those who help as CSV',
  },
  file: 'pay',
  files: {
    cost: 'simulated cost',
    compare: 'plans side by side',
    scan: 'behaviour',
    helpers: 'helpers',
  },
  planChoice: 'Plan',
  notAdvice:
    'This is a calculation, input to a judgement, and no advice on pay or on law. Contracts, works councils and labour law decide what may be changed and when: ask human resources and a lawyer before anybody signs.',
  tabs: {
    label: 'Parts of the pay tool',
    people: 'People and roles',
    plan: 'Plan',
    statement: 'Statement',
    reading: 'Reading',
    cost: 'Cost',
    compare: 'Side by side',
    scan: 'Behaviour',
    helpers: 'Helpers',
  },
  plans: {
    'salary-only': {
      name: 'Salary only',
      suits:
        'Suits accounts where results come late and from many hands, and where one deal more says little about one person. Growth goals then stand in the job, not in a formula.',
    },
    balanced: {
      name: 'Balanced 80/20',
      suits:
        'Suits most account managers: a salary that lets them think in years, and an incentive on the account’s revenue, on keeping it and on the steps of the account plan.',
    },
    'commission-heavy': {
      name: 'Commission heavy',
      suits:
        'A warning, not a recommendation. Half of pay hangs on this quarter’s revenue and jumps at 100% and 120%. It suits one-off selling and pays an account manager to neglect everything else.',
    },
    'team-based': {
      name: 'Team based',
      suits:
        'Suits accounts whose promises are kept by several functions. Part of the pay is a pool that service, engineering and logistics share with the manager.',
    },
    'multi-year': {
      name: 'Several years with holdback',
      suits:
        'Suits long contracts and slow sales: profit counts over three years, retention over two, and a quarter of what is earned is paid only when the account has stayed.',
    },
    'growth-and-profit': {
      name: 'Growth and profit',
      suits:
        'Suits accounts with room to grow at thin margins: new business pays only while the account stays, profit counts as much as growth, and the whole is capped.',
    },
  },
  measures: {
    revenue: 'Account revenue',
    'new-business': 'New business in the account',
    profit: 'Account profit',
    retention: 'Net revenue retention',
    satisfaction: 'Customer satisfaction',
    promises: 'Promises kept on time',
    'account-plan': 'Objectives of the account plan',
  },
  unnamedMeasure: 'Measure without a name',
  unnamedPlan: 'Plan {n}',
  unnamedModifier: 'Modifier without a name',
  vacant: 'Vacant post',
  vacantRole: 'Vacant: {role}',
  faults: {
    'no-people':
      'Nobody is paid by this plan yet. Add the people and the vacant posts under “People and roles”.',
    'no-measures':
      'The plan pays a variable part for nothing: it has no measure. Add one, or make all of the pay salary.',
    weights:
      'The weights sum to {total}, not 100%. Change one of them, or let all be adjusted in proportion.',
    normalise: 'Make them sum to 100%',
    curve: '{measure}: {fault}',
    pool: 'Team pool: {fault}',
    curves: {
      'threshold-attainment':
        'the threshold has to lie above 0% and below target, 100%. Lower it, or do without a threshold.',
      'threshold-payout': 'pay at the threshold has to be between 0% and 100% of target pay.',
      'excellence-attainment': 'excellence has to lie above target, 100%. Raise it.',
      'excellence-payout': 'excellence has to pay more than target, 100%. Raise what it pays.',
      tail: 'the accelerator beyond excellence cannot be negative.',
      cap: 'the cap lies below target pay, so that target could never be earned. Raise it to 100% or more, or take it away.',
      'no-tiers': 'a commission needs a first tier. Add one.',
      'tier-order': 'every tier has to begin above the one before it. Put them in rising order.',
    },
    'pool-measure': 'The team pool hangs on no measure. Choose one, or switch the pool off.',
    'modifier-measure': '{modifier}: it hangs on no measure. Choose one, or state a factor.',
    'modifier-points': '{modifier}: it needs points, each at a higher attainment than the one before.',
    'pay-unknown':
      '{name}: salary or target variable is not known, so this post counts as nothing. Enter both; 0 is an answer.',
    'zero-target':
      '{name}, {measure}: a target of 0 gives no attainment. Enter a target, or leave it empty and state the attainment.',
    'objective-weights': '{name}, {measure}: the weights of the objectives sum to {total}, not 100%.',
    'no-spread':
      '{name}: no spread is expected (0%), so every simulated year is the same. If you are not that sure, enter a spread.',
    'spread-order': '{name}: the lowest, likeliest and highest attainment have to rise. Change one of them.',
    expectedOf: '{name}, {measure}',
  },
  invalid: {
    money: 'An amount from 0 to {max}.',
    percent: 'A percentage from {min} to {max}.',
    number: 'A number from {min} to {max}.',
    whole: 'A whole number from {min} to {max}.',
  },
  reading: {
    heading: 'What the plan says',
    answer: {
      minds: '{plan}: {n} {n|thing|things} to mind before you sign',
      fine: '{plan}: nothing stands out',
      faults: '{plan} cannot be paid out yet',
    },
    lead: 'Each line is read from your own figures. The limits are assumptions; change them below.',
    verdicts: { mind: 'Mind', fine: 'Fine', open: 'Open' },
    lines: {
      mix: {
        fine: 'Salary is {share} of target total cash, inside the {from} to {to} you set.',
        mind: 'Salary is {share} of target total cash, outside the {from} to {to} you set.',
        open: 'The pay mix shows when salaries and target variable are entered.',
        why: 'The method reports 75% to 85% salary for account managers. Pay for the quarter buys quarterly behaviour; the band is shown, not enforced.',
      },
      'long-term': {
        fine: '{share} of the weight runs over more than a year.',
        mind: '{share} of the weight runs over more than a year; you asked for at least {limit}.',
        why: 'A strategic account pays back over years. With less than a quarter of the weight on them, “strategic” is only a word: our assumption.',
      },
      'profit-retention': {
        fine: '{share} of the weight is on account profit and retention.',
        mind: '{share} of the weight is on account profit and retention; you asked for at least {limit}.',
        why: 'Revenue alone rewards discounts and promises that others have to keep.',
      },
      measures: {
        fine: '{n} {n|measure|measures}, at most {limit} as you set.',
        mind: '{n} measures; more than {limit} and nobody remembers what they are paid for.',
        why: 'Attention divides by the number of measures. Most sales departments use three or fewer (Alexander Group, 2014).',
      },
      'small-weights': {
        fine: 'Every measure weighs at least {limit}.',
        mind: 'Weighs less than {limit}: {names}.',
        why: 'A weight under a tenth costs as much to measure as a large one and moves nobody.',
      },
      cliff: {
        fine: 'The largest jump of pay is {size} of target variable.',
        none: 'Pay jumps nowhere.',
        mind: 'Pay jumps by {size} of target variable when {measure} reaches {at}.',
        why: 'Where a point decides over much money, orders are pulled forward, pushed back or argued about.',
      },
      upside: {
        fine: 'Excellence pays {upside} of target variable; {most}.',
        mind: 'Excellence pays {upside} of target variable, outside the {from} to {to} you set; {most}.',
        most: 'the most it can pay is {most}',
        endless: 'there is no limit above it',
        why: 'Too little upside says that more is not wanted; too much makes one lucky order the plan.',
      },
      'existing-volume': {
        fine: 'No measure of revenue pays for half of the target.',
        mind: 'Pays from half of the target on: {names}.',
        why: 'Much of an account’s revenue comes whether or not anybody acts. A threshold keeps the money for what is added.',
      },
      'zero-pay': {
        fine: 'In {chance} of simulated years a person gets no variable pay at all.',
        mind: 'In {chance} of simulated years a person gets no variable pay at all; you allow {limit}.',
        open: 'How often a person gets no variable pay at all is known once the cost has been simulated: open “Cost”.',
        why: 'Somebody who expects nothing stops trying, and starts looking.',
      },
      others: {
        crediting: 'Others win when the manager wins: sales are credited to those who help, too.',
        pool: 'Others win when the manager wins: a team pool is shared.',
        both: 'Others win when the manager wins: sales are credited to those who help, and a team pool is shared.',
        nobody: 'Nobody but the manager wins when the manager wins.',
        why: 'Whether field sellers and inside people gain from helping decides the programme. See what it does to each of them before you start.',
      },
    },
    curves: 'What each measure pays',
    bands: 'Limits of this reading',
    bandFields: {
      mixFrom: 'Salary at least',
      mixTo: 'Salary at most',
      longShare: 'Weight over a year, at least',
      profitAndRetention: 'Weight on profit and retention, at least',
      measures: 'Measures, at most',
      smallestWeight: 'Smallest weight',
      cliff: 'Largest jump of pay',
      zeroPay: 'Chance of no variable pay, at most',
      upsideFrom: 'Pay at excellence, at least',
      upsideTo: 'Pay at excellence, at most',
    },
    bandsHint: 'Assumptions of this site, apart from the pay mix, which is what the method reports.',
  },
  pay: {
    heading: 'Everybody under this plan',
    caption: 'Pay of everybody under {plan}',
    name: 'Name',
    role: 'Role',
    base: 'Salary',
    targetVariable: 'Target variable',
    variable: 'Variable pay',
    factor: 'Of target',
    pool: 'Team pool',
    earned: 'In all',
    sum: 'Sum',
    hint: 'Variable pay is worked out from results where you entered them, else from what you expect.',
    unknown: 'not known',
  },
  curve: {
    label: 'Payout curve of {measure}: {points}',
    point: '{attainment} pays {payout}',
    attainment: 'Attainment',
    payout: 'Payout',
    person: '{name}: {attainment} pays {payout}',
    cap: 'cap {payout}',
  },
};

export type Text = typeof text;
