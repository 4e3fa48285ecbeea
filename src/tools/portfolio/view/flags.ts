export const flagNames = ['marquee', 'emerging', 'overhead'] as const;
