export * from './chart/findings.ts';
export * from './chart/fitted.ts';
export * from './chart/map.ts';
export * from './chart/move.ts';
export * from './chart/person.ts';
export * from './chart/tables.ts';
export * from './chart/talks.ts';
export * from './chart/words.ts';
