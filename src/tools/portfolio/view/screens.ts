export const screens = ['accounts', 'criteria', 'ratings', 'result', 'certainty'] as const;
export type Screen = (typeof screens)[number];
