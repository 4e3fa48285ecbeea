export * from './chart/concentration.ts';
export * from './chart/findings.ts';
export { indexScale } from './chart/index-scale.ts';
export { stepsChart, stepsTable } from './chart/steps.ts';
export { stillShares } from './chart/still-shares.ts';
export { stillSteps } from './chart/still-steps.ts';
export * from './chart/words.ts';
