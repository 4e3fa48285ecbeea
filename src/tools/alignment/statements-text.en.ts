/** The six statements, what answers look like, and the questions that lead to one; each asks for more than the one before. */
export const statementsText = {
  v1: {
    short: 'Knows why',
    name: 'People here know which accounts are strategic, and why these.',
    low: 'Nobody outside sales could name one.',
    middle: 'Most can name them. The reason is “they are big”.',
    high: 'Anybody you stop in the corridor names them and says what we and they gain.',
    ask: [
      'Can at least one person in the department name the strategic accounts?',
      'Can most of them?',
      'Can they say why it is these and not others?',
      'Would somebody new know it within their first month?',
    ],
  },
  v2: {
    short: 'Trade-offs',
    name: 'When two things collide, our shared vision decides what comes first.',
    low: 'Whoever shouts loudest comes first.',
    middle: 'The vision is quoted, and the boss decides case by case.',
    high: 'People put a strategic account first without asking, and can say what they put off for it.',
    ask: [
      'Has the department written down what it does differently for these accounts?',
      'Has anybody used that to decide between two orders or tasks this quarter?',
      'Do they decide so without asking their superior?',
      'Do they still decide so when the month’s figures suffer?',
    ],
  },
  c1: {
    short: 'Hears them',
    name: 'We hear regularly what these customers say.',
    low: 'We hear of them when something has gone wrong.',
    middle: 'A summary arrives now and then, mostly from sales.',
    high: 'Every month the whole department hears the customers’ own words, good and bad.',
    ask: [
      'Has anything a strategic account said reached the department this quarter?',
      'Did it come without a complaint behind it?',
      'Does it come in a rhythm, at least every quarter?',
      'Do the people who do the work hear it, and not their superiors only?',
    ],
  },
  c2: {
    short: 'Knows whom',
    name: 'We know whom to tell when one of them needs something.',
    low: 'A message goes to somebody in sales and is lost.',
    middle: 'The account manager is known; who stands in is not.',
    high: 'Everybody knows the name and the stand-in, and hears what became of it.',
    ask: [
      'Is it clear who answers for each of these accounts?',
      'Do people in the department know that name without looking it up?',
      'Do they pass things on, and not only when asked?',
      'Do they hear what became of it?',
    ],
  },
  s1: {
    short: 'Can differ',
    name: 'Our process can serve these accounts differently.',
    low: 'Every order goes through the same queue; an exception takes a favour.',
    middle: 'There is a way round, and two or three people know it.',
    high: 'The different way is part of the process, staffed and measured.',
    ask: [
      'Can the department treat an order of theirs differently at all?',
      'Is there an agreed way, rather than a favour?',
      'Does it work when the usual person is away?',
      'Has it time or money of its own?',
    ],
  },
  s2: {
    short: 'No penalty',
    name: 'Our own measures do not punish us for doing so.',
    low: 'Helping makes our figures worse, and we are asked why.',
    middle: 'It costs us something, and somebody makes up for it if we ask.',
    high: 'What we do for these accounts counts in our own targets.',
    ask: [
      'Do you know which figure of the department suffers by helping?',
      'Is it taken into account when the figures are discussed?',
      'Is it made up for without anybody asking?',
      'Does one of the department’s targets count what it does for these accounts?',
    ],
  },
};

export type StatementsText = typeof statementsText;
