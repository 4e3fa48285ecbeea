export const screens = ['accounts', 'criteria', 'ratings', 'result', 'choice'] as const;
export type Screen = (typeof screens)[number];
