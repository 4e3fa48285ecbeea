export * from './chart/names.ts';
export * from './chart/plan.ts';
export * from './chart/reading.ts';
export * from './chart/tables.ts';
export * from './chart/words.ts';
