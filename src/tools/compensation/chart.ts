export * from './chart/curve.ts';
export * from './chart/faults.ts';
export * from './chart/pay.ts';
export * from './chart/reading.ts';
export * from './chart/words.ts';
