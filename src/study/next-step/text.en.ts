export const text = {
  put: 'Put it on my list of actions',
  done: 'It is on the list of actions in “{name}”.',
  unnamed: 'Unnamed',
  off: 'Take it off again',
  taken: 'It is off the list.',
  list: 'See the list',
  refused:
    'It could not be kept: this document cannot be changed at the moment. Open “Your documents” to see why.',
};

export type NextStepText = typeof text;
