export * from './chart/entered.ts';
export * from './chart/figures.ts';
export * from './chart/findings.ts';
export * from './chart/investing.ts';
export * from './chart/lifetimes.ts';
export * from './chart/programme.ts';
export * from './chart/reading.ts';
export { stillYears } from './chart/still-years.ts';
export * from './chart/words.ts';
