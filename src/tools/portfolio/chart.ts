export { concentrationChart, concentrationTable } from './chart/concentration.ts';
export * from './chart/findings.ts';
export { bubbles, matrixChart, matrixTable, signsShown, type Sign } from './chart/matrix.ts';
export { whaleChart, whaleTable } from './chart/whale.ts';
export * from './chart/words.ts';
