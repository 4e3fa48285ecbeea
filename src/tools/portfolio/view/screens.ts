export const screens = [
  'accounts',
  'criteria',
  'ratings',
  'raters',
  'result',
  'certainty',
  'choice',
  'profit',
  'whitespace',
] as const;
export type Screen = (typeof screens)[number];
