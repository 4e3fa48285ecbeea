export const text = {
  name: 'Seven Keys Workbench',
  language: {
    other: '中文',
    switchTo: '阅读本页的中文版',
  },
  frame: {
    skip: 'Skip to the text',
    contents: 'Contents',
    chapters: 'Chapters',
    pages: 'Tools and reference',
    onThisPage: 'On this page',
    close: 'Close',
    theme: 'Theme',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    previous: 'Previous',
    next: 'Next',
    turn: 'Previous and next chapter',
    newVersion: 'A new version of this site is ready.',
    reload: 'Reload',
    later: 'Later',
    footnotes: 'Notes',
    backToText: 'Back to the text, note {n}',
    table: 'Table {n}',
    notice:
      'An independent study companion to the method of Sherman, Sperry and Reese (2003). The text, the cases and the tools are original.',
    privacy: 'What you enter stays in this browser.',
  },
  search: {
    open: 'Search',
    title: 'Search the guide',
    field: 'Words or a phrase',
    hint: 'Type a word. The arrow keys move through the results, Enter opens one.',
    loading: 'Searching …',
    none: 'Nothing found for “{query}”. Try one word instead of several.',
    found: '{n} {n|page|pages} found',
    failed: 'The search index could not be loaded. Check the connection and type again.',
  },
  part: {
    0: 'Before the keys',
    1: 'Part 1 · Everybody in one direction',
    2: 'Part 2 · Tactical questions',
    3: 'Part 3 · From analysis to action',
  },
  partShort: { 0: 'Introduction', 1: 'Part 1', 2: 'Part 2', 3: 'Part 3' },
  key: 'Key {n}',
  keyLabel: 'Key {n}: {title}',
  nav: {
    guide: 'The guide',
    tools: 'Tools',
    workspace: 'Your documents',
    glossary: 'Glossary',
    formulas: 'Formulas',
    about: 'About',
  },
  chapter: {
    decide: 'What you will decide',
    outcomes: 'You leave with',
    finished: 'I have read this chapter',
    progress: { started: 'started', read: 'read' },
  },
  box: {
    fails: 'What goes wrong',
    works: 'What good looks like',
    composite: 'A composite case: the company is invented.',
  },
  home: {
    description:
      'Learn to choose and manage strategic accounts in seven keys, and do the work on your own customers in the browser. Nothing you enter leaves it.',
    title: 'Manage the few customers your future depends on',
    lead: 'Seven keys to the work of strategic accounts: what you have to decide, questions you can answer today, and a tool that works it out on your own customers.',
    picture: 'The seven keys, each a link to its chapter',
    caption:
      'Three keys turn the whole firm in one direction; four settle the tactical questions. The last chapter puts the answers in order.',
    ways: 'Three ways in',
    read: {
      title: 'Learn the method',
      text: 'Nine chapters in three parts. Each begins with the decision it is about and puts questions that need no more than a pencil and your list of customers.',
      link: 'Start with the introduction',
      continue: 'Continue: {title}',
      index: 'All nine chapters',
    },
    work: {
      title: 'Score your accounts',
      text: 'Enter your customers and five years of figures, say what makes an account worth the attention, and see which few can carry your strategy.',
      link: 'Open the account portfolio',
    },
    documents: {
      title: 'Open your documents',
      text: 'Your entries are kept in documents. Start one, look at the sample company, or open a file that you saved before.',
      link: 'Go to your documents',
    },
    data: {
      title: 'Where your data live',
      text: 'In this browser, on this device, and nowhere else. There is no server behind the site, no account, no cookie and no counting of visits. It also means that nobody can restore your work for you: save a copy as a file now and then.',
      link: 'More about privacy',
    },
  },
  guide: {
    title: 'The guide',
    description:
      'Nine chapters in three parts: what to decide about strategic accounts, in the order in which to decide it.',
    lead: 'Nine chapters in three parts. Read them in order the first time: the first three keys decide whether the other four can work.',
    read: '{n} of {total} read',
  },
  tools: {
    title: 'Tools',
    description: 'The instruments of the method at full width, on your own accounts.',
    lead: 'Each tool also stands in its chapter, with the chapter’s example filled in. Here it has the whole width of the page, and your own document.',
    chapter: 'The chapter that explains it: {title}',
    formulas: 'How its numbers are worked out',
    list: {
      stance: {
        title: 'Selling or managing?',
        description:
          'What your programme does today, dimension by dimension and with evidence, and how much of your revenue hangs on how few customers.',
        link: 'Open the tool',
      },
      alignment: {
        title: 'Is every department committed?',
        description:
          'Departments side by side on vision, communication and structure: the weakest link, what executives see that the front line does not, where your team disagrees, and which promises are at risk.',
        link: 'Open the tool',
      },
      capacity: {
        title: 'How many accounts to start with',
        description:
          'What every account asks of your managers and functions, which of them gives way first, and how many accounts you can start with and keep every promise.',
        link: 'Open the tool',
      },
      competency: {
        title: 'Who should manage them?',
        description:
          'Candidates against what the account asks: weighted fit, gaps, self-insight and evidence from several raters, with a radar and a development plan.',
        link: 'Open the tool',
      },
      assignment: {
        title: 'Who gets which account',
        description:
          'Which account manager fits which account, within the hours they have: the best assignment, what each change of manager costs in broken continuity, and why there is none when the limits contradict each other.',
        link: 'Open the tool',
      },
      compensation: {
        title: 'Pay of account managers',
        description:
          'What a pay plan rewards and what it costs: measures and payout curves, everybody’s statement line by line, a simulated cost against the budget, plans side by side, and who would lose by helping.',
        link: 'Open the tool',
      },
      relationships: {
        title: 'Who knows whom',
        description:
          'The map of one customer’s people and yours: who holds which tie, what would be lost if one of you left, which roles nobody covers, and the next five conversations.',
        link: 'Open the tool',
      },
      churn: {
        title: 'Where in the loss cycle are we?',
        description:
          'The signals that an account is being lost, by phase and with evidence: what changed in two quarters, what you do not know, the money at risk, what prevention may cost, and whether the signals would have told you in the past.',
        link: 'Open the tool',
      },
      value: {
        title: 'Value for both sides',
        description:
          'What you are worth to one customer against their next best alternative, year by year and with proof, whether the price premium is justified, what tips the case, and what you receive.',
        link: 'Open the tool',
      },
      asset: {
        title: 'The relationship as an asset',
        description:
          'What one account is worth over the years, what replacing it would cost, what an investment in it has to change, and what a programme returns.',
        link: 'Open the tool',
      },
      initiative: {
        title: 'Business initiative or sales initiative',
        description:
          'Whose programme it is: twenty statements with an index, who answers for what, what persuading colleagues costs, the uplift that pays for it, and a charter on one page.',
        link: 'Open the tool',
      },
      technology: {
        title: 'Needs before tools',
        description:
          'Which needs of your account teams have an owner, a price and a process, what each option does for them and costs over the years, and at which adoption it pays: with a spreadsheet and doing nothing always compared.',
        link: 'Open the tool',
      },
      portfolio: {
        title: 'Account portfolio',
        description:
          'Which customers are worth strategic attention, and how many you can keep a promise to: contribution over five years, weighted criteria, must-haves, the whale curve and a role for every account.',
        link: 'Open the tool',
      },
    },
  },
  formulas: {
    title: 'Formulas: {title}',
    description:
      'Every number that the tools of this chapter show: how it is worked out, by which convention and after which source, with an example to check by hand.',
    chapter: 'The chapter: {title}',
    all: 'All formulas',
  },
  workspace: {
    title: 'Your documents',
    description: 'Documents kept in this browser: new, sample, open, history, file in and out.',
    lead: 'One document holds everything a team fills in. It is stored in this browser and can be saved as a file.',
  },
  glossary: {
    title: 'Glossary',
    description: 'The terms of strategic account management in English and Chinese, one sentence each.',
    lead: 'Every term that the chapters use, in one sentence, with its Chinese counterpart.',
    letters: 'Jump to a letter',
    book: 'In the printed Chinese edition:',
  },
  missing: {
    title: 'This page does not exist',
    text: 'The address may be old or mistyped. Your documents are not affected.',
    home: 'To the start',
    guide: 'To the guide',
  },
  root: {
    title: 'Choose a language',
    text: 'Learn to manage strategic accounts, and do the work in your browser.',
    link: 'Read in English',
  },
} as const;

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

export type SiteText = Words<typeof text>;
