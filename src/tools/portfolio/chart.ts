export { concentrationChart, concentrationTable } from './chart/concentration.ts';
export * from './chart/findings.ts';
export { bubbles, matrixChart, matrixTable, signOf, signsShown, type Sign } from './chart/matrix.ts';
export { whaleChart, whaleTable } from './chart/whale.ts';
export * from './chart/words.ts';
export { valueCurve } from './chart/value-curve.ts';
export { stillMatrix } from './chart/still-matrix.ts';
export { stillWhale } from './chart/still-whale.ts';
