export const text = {
  summary: '{minutes} minutes with your team',
  opening: 'Open with this question',
  prepare: 'Prepare',
  room: 'In the room',
  steps: 'Step by step',
  minutes: '{n} min',
  done: 'The sign that it is done',
};

export type TeamText = typeof text;
