export * from './chart/findings.ts';
export * from './chart/money.ts';
export * from './chart/past.ts';
export * from './chart/tables.ts';
export * from './chart/words.ts';
