/** Words of the screen on which the ratings of several people are compared; they arrive with that screen. */
export const text = {
  heading: {
    none: 'Let several people rate, each alone',
    one: 'With one rater there is nobody to compare with',
    apart: 'No two raters have rated the same account on the same criterion',
    agree: 'Wherever two have rated the same thing, they say the same',
    differ: 'They differ most about {account}, on “{criterion}”',
  },
  lead: 'Each rater’s ratings are kept apart from those the team has agreed on. Do not begin with the mean: where one says 3 and another 8, one of them knows something, or the words for 0, 5 and 10 are bad.',
  start: {
    table: 'Around one table',
    tableHow:
      'Add a rater for each person and enter what they say under “Ratings”. While you enter for one, the figures of the others are hidden.',
    apart: 'Each at their own desk',
    apartHow:
      'Under “More”, open the document and save it as a file. Send the file to each rater. They open it as a document of their own, add themselves as a rater, enter their ratings and send you their file.',
    back: 'What comes back',
    backHow:
      'Take in each rater’s file here. It becomes one more rater; your own ratings stay as they are. Two raters are enough for a comparison.',
  },
  one: 'Add a second rater, or take in somebody’s file. Until then the score of one person is all there is to see.',
  apart:
    'Each has rated something, but never the same account on the same criterion. Let two of them rate the same accounts.',
  list: {
    heading: 'Raters',
    add: 'Add a rater',
    takeIn: 'Take in a rater’s file',
    full: 'Fifty raters are the limit.',
    name: 'Name of {rater}',
    ratings: '{n} {n|rating|ratings}',
    silent: 'nothing rated yet',
    rate: 'Enter ratings',
    rateAs: 'Enter ratings of {rater}',
    more: 'More about {rater}',
    anonymise: 'Make anonymous',
    remove: 'Remove this rater',
    removed: '{rater} and {n} {n|rating is|ratings are} removed.',
    undo: 'Undo this',
  },
  score: {
    label: 'The score is made of',
    sources: { agreed: 'the team’s ratings', merged: 'the raters’ own' },
    about: {
      agreed:
        'The raters are here to find out what to talk about; what the team then agrees on makes the score.',
      merged:
        'Where raters have rated, their ratings make the score; elsewhere what the team has agreed stands.',
    },
    merge: 'Put together by',
    merges: { mean: 'mean', median: 'median' },
    mergeAbout: {
      mean: 'Everybody counts the same, also somebody far away from the others.',
      median: 'The one in the middle; somebody far away from the others does not move it.',
    },
  },
  reading: {
    heading: 'What it says',
    differ:
      'About {account}, on “{criterion}”, {low} says {least} and {high} says {most}. {effect} {n|point|points} of the score {n|hangs|hang} on it.',
    agree: 'Where two or more have rated the same thing, they say the same.',
    listSame: 'Each rater alone would choose the same {n} {n|account|accounts}.',
    listDiffers:
      'Of the {n} {n|account|accounts} that all of them together choose, {k} {k|is|are} on everybody’s list; the rest depends on who rates.',
    listNone: 'None of what all of them together choose is on everybody’s list: it depends on who rates.',
    withoutSame: 'Whoever is left out, the list stays as it is.',
    withoutDiffers: 'Without {rater}, {comes} would take the place of {goes}.',
    narrow:
      '{raters} used less than half of the scale, so {n|that person’s|their} differences weigh less than they were meant to.',
    next: 'Ask both sides what they have seen before anybody changes a figure.',
  },
  discuss: {
    heading: 'What to discuss first',
    about:
      'In the order of how many points of the score hang on it: distance between the highest and the lowest, times the weight of the criterion.',
    item: '{account}: {criterion}',
    apart: '{range} apart, up to {effect} in the score',
    said: '{rater}: {given}',
    worth: '{given}, worth {value}',
    noSource: 'no reason written down',
    none: 'Nothing that counts in the score is in dispute.',
    more: 'Show {n} more',
  },
  table: {
    heading: 'Where they are apart',
    caption: 'Points between the highest and the lowest rating, by account and criterion',
    account: 'Account',
    mean: 'Mean',
    meanOf: 'Mean of the criterion',
    concordance: 'Same order? (W)',
    few: '–: fewer than two have rated it. The deeper the shade, the further apart.',
    concordanceAbout:
      'W is Kendall’s coefficient of concordance: 1 when all raters put the accounts in the same order, 0 when their orders have nothing in common.',
    unfold: 'Who said what about {account}',
    saidCaption: 'What each has said about {account}',
    rater: 'Rater',
    mean2: 'Mean',
    median: 'Median',
    range: 'Highest less lowest',
    weight: 'Weight in the score',
    hangs: 'Points of the score that hang on it',
    sum: 'In all, its score could be {effect} higher with one than with another.',
    more: 'Show {n} more',
  },
  ranks: {
    heading: {
      same: 'Every account has the same rank with every rater',
      differ: '{account} moves most: from rank {best} to rank {worst}, depending on who rates',
    },
    about:
      'Each rater’s own ranking. Where a rater has rated nothing, what the others say stands in, so gaps make raters look more alike than they are.',
    caption: 'Ranks of each account with one rater or another',
    account: 'Account',
    together: 'Rank, all together',
    range: 'From best to worst',
    fromTo: '{best} to {worst}',
    always: 'always {rank}',
    picture: 'Rank {best} to {worst}, together {rank}, of {n}',
    best: 'Highest with',
    worst: 'Lowest with',
    listed: 'On the list of',
    listedOf: '{n} of {total}',
    everybody: 'everybody',
    more: 'Show {n} more',
  },
  without: {
    heading: 'Leave one out',
    caption: 'What becomes of the list without one of them',
    rater: 'Without',
    comes: 'Comes onto the list',
    goes: 'Leaves the list',
    tau: 'Order as before (τ)',
    same: 'nobody',
    about: 'τ is Kendall’s rank correlation with the ranking of all: 1 is the same order.',
  },
  use: {
    heading: 'How much of the scale each has used',
    caption: 'Lowest and highest rating of each rater, of 0 to 10',
    rater: 'Rater',
    count: 'Ratings',
    least: 'Lowest',
    most: 'Highest',
    share: 'Part of the scale',
    narrow: 'narrow',
    about:
      'Whoever gives ten ratings or more and stays within less than half of the scale is marked. The limit is our assumption.',
    overall:
      'Over all accounts, the raters’ orders agree with W = {w} ({n} {n|account|accounts}); measured criteria are the same for everybody and make them more alike.',
  },
  csv: {
    account: 'Account',
    criterion: 'Criterion',
    agreed: 'Agreed by the team',
    mean: 'Mean (value 0–10)',
    median: 'Median (value 0–10)',
    range: 'Highest less lowest',
    deviation: 'Standard deviation',
    weight: 'Weight in the score',
    effect: 'Points of the score',
  },
  takeIn: {
    title: 'Take in a rater’s file',
    lead: 'Choose the .sevenkeys.json file that a rater has sent you. Only that person’s ratings are taken; nothing else in your document changes.',
    choose: 'Choose a file',
    drop: 'or drop it here',
    reading: 'Reading …',
    from: 'From “{name}” in {file}.',
    whose: 'Whose ratings',
    team: 'the ratings of that document ({n})',
    known: '{name} ({n}), already here',
    unknown: '{name} ({n})',
    nameless: 'anonymous ({n})',
    name: 'Name of the rater',
    nameHint: 'Leave it empty to keep the rater anonymous.',
    place: 'What to do with them',
    asNew: 'Add as a new rater',
    instead: 'In place of {rater}',
    counts: 'What would be taken in',
    taken: 'Ratings taken',
    different: 'of these, other than the team’s',
    accounts: 'Accounts found here',
    criteria: 'Criteria found here',
    found: '{byId} by id, {byName} by name',
    lost: 'Ratings left behind',
    unmatchedAccounts: 'Not here under this id or name: {names}.',
    unmatchedCriteria: 'No such criterion here, or one that is judged in another way: {names}.',
    comma: ', ',
    andMore: '{names} and {n} more',
    allAgreed:
      'Every one of these ratings is what your team has agreed on. Perhaps this is your own file, sent back unchanged.',
    snapshot: 'Your document is kept as a snapshot first, and undo takes this back.',
    back: 'Choose another file',
    cancel: 'Cancel',
    take: 'Take in {n} {n|rating|ratings}',
    done: '{rater}: {n} {n|rating is|ratings are} taken in.',
    problems: {
      'not-json':
        'This file is not a workspace file: it cannot be read as JSON. Choose a file whose name ends in .sevenkeys.json.',
      truncated: 'This file is cut off before its end. Ask for it again, sent as a file and not as text.',
      'not-a-workspace':
        'This file is readable, but it is not a Seven Keys workspace. Choose a file whose name ends in .sevenkeys.json.',
      'newer-version':
        'This file was saved by a newer version of the site. Reload this page to get that version, then choose the file again.',
      empty: 'This file is empty. Choose another one.',
      damaged:
        'This file was changed or damaged after it was saved, so nothing was taken. Ask for it again, sent as a file.',
      'too-large': 'This file is larger than any workspace can be. Choose another file.',
      invalid:
        'This file has {n} {n|entry|entries} that cannot be read, so nothing was taken. The first one: {path}.',
      unreadable: 'The browser could not read this file. Choose it again, or copy it to this device first.',
      'no-portfolio':
        'In this document nobody has used the account portfolio, so there are no ratings in it.',
      'newer-portfolio':
        'The portfolio in this file was written by a newer version of the site. Reload this page, then choose the file again.',
      'unreadable-portfolio':
        'The portfolio in this file cannot be read, so nothing was taken. The first place: {path}. Ask for the file again.',
      'no-ratings': 'In this document nothing has been rated yet. Ask for the file after the ratings are in.',
      'nothing-matches':
        'None of the accounts and criteria rated in this file is here, neither by id nor by name. Send the rater a copy of this document to rate in.',
    },
  },
  weightless: 'No criterion that they rated counts in the score.',
};

export type RatersText = typeof text;
