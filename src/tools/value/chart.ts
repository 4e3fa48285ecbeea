export * from './chart/break-even.ts';
export * from './chart/draws.ts';
export * from './chart/findings.ts';
export * from './chart/measure-sentences.ts';
export * from './chart/tables.ts';
export * from './chart/tornado.ts';
export * from './chart/waterfall.ts';
export * from './chart/words.ts';
