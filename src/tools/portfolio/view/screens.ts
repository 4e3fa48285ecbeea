export const screens = ['accounts', 'criteria', 'ratings', 'result', 'profit', 'whitespace'] as const;
export type Screen = (typeof screens)[number];
