export const screens = ['accounts', 'criteria', 'ratings', 'raters', 'result'] as const;
export type Screen = (typeof screens)[number];
