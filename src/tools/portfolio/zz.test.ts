import { test } from 'vitest';
import { evaluatePortfolio, deriveScore } from './model.ts';
import { defaultPortfolioInputs, parsePortfolioInputs, startingCriteria } from './schema.ts';
function make(n: number) {
  let seed = 1; const rnd = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const criteria = [...startingCriteria('method'), ...startingCriteria('innovation').slice(0, 3)];
  const accounts = Array.from({ length: n }, (_, i) => ({ id: `a${i}`, name: `A ${i}`, segment: '', region: '', notes: '', locations: [],
    figures: Object.fromEntries([2024, 2025, 2026, 2027, 2028].map((y) => [String(y), { revenue: rnd() * 1e6, directCost: rnd() * 6e5, indirectCost: rnd() * 4e5 }])) }));
  const ratings = Object.fromEntries(accounts.map(({ id }) => [id, Object.fromEntries(criteria.map((c) => [c.id, { value: Math.floor(rnd() * 11), confidence: 'medium' as const, source: '' }]))]));
  const inputs = { ...defaultPortfolioInputs, criteria, ratings };
  return { inputs, ws: { accounts, settings: { currency: 'EUR', fiscalYearStart: 1, thisYear: 2026 } } };
}
test('perf', () => {
  for (const n of [500, 2000, 10000]) {
    const { inputs, ws } = make(n);
    const t: number[] = [];
    for (let k = 0; k < 25; k++) { const s = performance.now(); evaluatePortfolio(inputs, ws); t.push(performance.now() - s); }
    t.sort((a, b) => a - b);
    const p: number[] = [];
    for (let k = 0; k < 9; k++) { const s = performance.now(); parsePortfolioInputs({ ...inputs }); p.push(performance.now() - s); }
    const s = performance.now(); deriveScore(inputs, ws, 'a5'); const d = performance.now() - s;
    console.log(n, inputs.criteria.length, 'median', t[12]?.toFixed(1), 'first..', t[24]?.toFixed(1), 'min', t[0]?.toFixed(1), 'parse', p.map((x) => x.toFixed(1)).join(' '), 'derive', d.toFixed(1));
  }
});
