export const text = {
  check: 'Check',
  answer: 'Answer',
  answerTo: 'to question {n}',
  yours: 'Your answer to question {n}',
  explained: 'Explained under “{heading}”',
  tolerance: '{right} (within {tolerance})',
  gap: ', ',
  stop: '. ',
  right: 'Right.',
  partly: {
    choice: 'Not quite: {found} of {of} found, and {extra} chosen that {extra|does|do} not belong.',
    order: 'Not quite: {found} of {of} stand in the right place.',
  },
  wrong: 'No, that is not it.',
  open: { choice: 'Choose an answer first.', number: 'Type a number first, such as 12.5.' },
  up: 'Move {letter} up',
  down: 'Move {letter} down',
  place: '{letter} is now in place {n} of {of}.',
  score: '{right} of {of} right, {answered} answered.',
  again: 'Start again',
};

export type QuizText = typeof text;
