export * from './chart/comparison.ts';
export * from './chart/names.ts';
export * from './chart/radar.ts';
export * from './chart/reading.ts';
export * from './chart/still-radar.ts';
export * from './chart/tables.ts';
export * from './chart/words.ts';
