export * from './chart/findings.ts';
export * from './chart/limits.ts';
export * from './chart/matrix.ts';
export * from './chart/pair.ts';
export * from './chart/reading.ts';
export * from './chart/tables.ts';
export * from './chart/words.ts';
