export const screens = ['accounts', 'criteria', 'ratings', 'raters', 'result', 'certainty'] as const;
export type Screen = (typeof screens)[number];
