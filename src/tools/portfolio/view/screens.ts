export const screens = ['accounts', 'criteria', 'ratings', 'result'] as const;
export type Screen = (typeof screens)[number];
