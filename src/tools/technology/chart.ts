export * from './chart/costs.ts';
export * from './chart/habits.ts';
export * from './chart/needs.ts';
export * from './chart/options.ts';
export * from './chart/reading.ts';
export * from './chart/stop.ts';
export * from './chart/tables.ts';
export * from './chart/words.ts';
