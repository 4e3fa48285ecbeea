export * from './chart/charter-text.ts';
export * from './chart/index-findings.ts';
export * from './chart/money-findings.ts';
export * from './chart/owners-findings.ts';
export * from './chart/raters-findings.ts';
export * from './chart/settings-table.ts';
export * from './chart/words.ts';
