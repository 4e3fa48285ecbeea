import { describe, expect, test } from 'vitest';
import { costRun } from '../model/cost.ts';
import { costJob } from '../model/cost-job.ts';
import { scanOf, type PlanScanResult, type ScanFinding } from '../model/scan.ts';
import { neutralityOf } from '../model/scan-neutrality.ts';
import { salesCurve } from '../model/scan-sales.ts';
import { firm, methodInputs, methodPlan, personMeasure, position } from '../model.test-data.ts';
import { evaluateCompensation } from '../model.ts';
import { blankTerms, presetPlan, usualPoints } from '../presets.ts';
import { helperRows, scanRows } from '../rows-scan.ts';
import { scanText } from '../scan-text.en.ts';
import type { CompensationInputs, Helper } from '../schema.ts';
import { text } from '../text.en.ts';
import { factorSentences, helpersAnswer, helperSentences, helpersTable } from './field-neutrality.ts';
import {
  capSentences,
  floorSentences,
  periodEndSentence,
  salesChart,
  salesTable,
  salesTitle,
  scanAnswer,
  scanChart,
  scanLead,
  scanSentence,
  scanTable,
  type ScanTold,
} from './scan.ts';

const words = { locale: 'en', text, currency: 'EUR' } as const;
const workspace = firm('ada');
const one: CompensationInputs = {
  ...methodInputs,
  plans: [{ ...methodPlan, baseShare: null, measures: [blankTerms('revenue', 1)] }],
  positions: [position('ada', { measures: { revenue: personMeasure({ target: 1_000_000 }) } })],
};

function told(inputs: CompensationInputs = one): ScanTold {
  return { words, inputs, workspace, result: evaluateCompensation(inputs, workspace), scanText };
}

function scanned(inputs: CompensationInputs = one): PlanScanResult {
  const result = scanOf(inputs, workspace);
  if (result.kind !== 'scan') throw new Error(result.kind);
  return result.scan;
}

describe('behaviour in words', () => {
  test('is counted, or there is none to tell of', () => {
    const answer = (inputs: CompensationInputs) => scanAnswer(told(inputs), scanOf(inputs, workspace));
    expect(answer(one)).toBe('Balanced 80/20: 3 places where pay says something other than “do more”');
    expect(answer({ ...one, plans: [presetPlan('salary-only', 'plan-1')] })).toMatch(/is all salary/);
    expect(answer({ ...one, plans: [{ ...methodPlan, measures: [] }] })).toMatch(/cannot be paid out/);
    const straight = {
      ...blankTerms('revenue', 1),
      points: { ...usualPoints, hasThreshold: false, beyond: 'last-slope' as const },
    };
    expect(answer({ ...one, plans: [{ ...methodPlan, measures: [straight] }] })).toMatch(/always worth more/);
  });

  test('is a sentence for every kind', () => {
    const stretch = { from: 0.5, to: 0.8, payFrom: 1, payTo: 0.9 };
    const jump = { at: 0.8, before: 0, after: 0.5, size: 0.5 };
    const findings: readonly ScanFinding[] = [
      { kind: 'falls', ...stretch },
      { kind: 'nothing', ...stretch },
      { kind: 'capped', ...stretch },
      { kind: 'level', ...stretch },
      { kind: 'cliff', ...jump },
      { kind: 'drop', ...jump, size: -0.5 },
    ];
    const sentences = findings.map((finding) => scanSentence(told(), finding, 'Revenue'));
    expect(new Set(sentences).size).toBe(findings.length);
    expect(sentences[4]).toMatch(/^At 80% pay jumps by 50% of target variable/);
    expect(sentences[5]).toMatch(/^At 80% pay drops by 50%/);
    expect(sentences[1]).toMatch(/^From 50% to 80% of Revenue nothing is paid/);
  });

  test('is drawn on the curve: a numbered mark for each finding', () => {
    const scan = scanned();
    expect(scanChart(told(), scan).data.datasets).toHaveLength(1 + scan.findings.length);
    expect(scanTable(told(), scan).rows.map(([number]) => number)).toEqual(['1', '2', '3']);
    expect(scanLead(told(), scan)).toMatch(/it is the only measure/);
    expect(scanLead(told(methodInputs), scanned(methodInputs))).toMatch(/\(Account profit 100%/);
  });

  test('says how often caps bind and who is under the floor, as far as it is known', () => {
    const capped = {
      ...one,
      plans: one.plans.map((plan) => ({ ...plan, cap: 1.5 })),
      budget: { ...one.budget, floor: 250_000 },
    };
    const built = costJob({ ...capped, simulation: { ...capped.simulation, runs: 1000 } }, workspace);
    if (built.kind !== 'job') throw new Error('there is something to simulate');
    const run = costRun(built.job);
    for (let done = 0; done < 1;) done = run.advance();
    const cost = run.result()?.plans[0] ?? null;
    const scan = scanned(capped);
    expect(capSentences(told(capped), scan, cost)[0]).toBe('A cap binds from 110% of Account revenue on.');
    expect(capSentences(told(capped), scan, cost)[1]).toMatch(/[\d.]+% of people reach a cap/);
    expect(capSentences(told(), scanned(), null)).toEqual([
      'No cap binds between 0% and 160% of Account revenue.',
      scanText.caps.unknown,
    ]);
    expect(floorSentences(told(), scanned(), null)).toEqual([scanText.floor.none]);
    expect(floorSentences(told(capped), scan, null)).toHaveLength(1);
    expect(floorSentences(told(capped), scan, cost)[0]).toMatch(
      /earn less than the floor of €250,000: ada\.$/,
    );
    expect(floorSentences(told(capped), scan, cost)).toHaveLength(2);
  });

  test('tells of a deal at the end of a period, and of the cost of sales', () => {
    expect(periodEndSentence(told(), scanned())).toMatch(
      /^Pushing the deal into the next period pays 37\.5%/,
    );
    const none = { ...one, scan: { ...one.scan, deal: 0 } };
    expect(periodEndSentence(told(none), scanned(none))).toBe(scanText.periodEnd.none);
    const curve = salesCurve(one, workspace);
    if (curve.kind !== 'curve') throw new Error(curve.because);
    // 200,000 over 1,000,000 at target; 240,000 over 1,600,000 at 160 %.
    expect(salesTitle(told(), curve)).toBe('Pay takes 20.0% of revenue at target and 15.0% at 160%');
    expect(salesTable(told(), curve).rows).toHaveLength(11);
    expect(salesChart(told(), curve).data.datasets[0]?.data).toHaveLength(41);
    const rows = scanRows(told(), scanned(), curve);
    expect(rows.at(-1)).toEqual([1.6, 1_600_000, 240_000, 0.15]);
  });
});

describe('those who help in words', () => {
  const helper: Helper = {
    id: 'h',
    personId: null,
    name: 'Field',
    targetVariable: 40_000,
    quota: 1000,
    result: 1000,
    accountResult: 300,
    creditAfter: 0,
    share: 1,
    quotaRelief: 0,
    helpingPay: 0,
    points: usualPoints,
    source: '',
  };
  const tell = (helpers: readonly Helper[]) => {
    const inputs = { ...one, helpers };
    const result = neutralityOf(inputs, workspace);
    if (result === null) throw new Error('the plan is sound');
    return { told: told(inputs), result };
  };

  test('lose by name and amount, or do not, or cannot be judged', () => {
    const lost = tell([helper]);
    expect(helpersAnswer(lost.told, lost.result)).toBe('1 of 1 who help loses when the account moves');
    expect(helperSentences(lost.told, lost.result)).toEqual([
      {
        kind: 'error',
        text: 'Field loses €40,000 a year when the account moves. Credit more of it, lower the quota, or pay for helping.',
      },
    ]);
    expect(helpersTable(lost.told, lost.result).rows[0]?.at(-1)).toBe('Loses');
    const kept = tell([{ ...helper, creditAfter: 1, name: '' }]);
    expect(helpersAnswer(kept.told, kept.result)).toBe(scanText.helpers.answer.neutral);
    expect(helperRows(kept.told, kept.result)[1]?.[0]).toBe(scanText.helpers.unnamed);
    const open = tell([
      { ...helper, quota: null },
      { ...helper, id: 'n', quota: 0, result: 0, accountResult: 0 },
      { ...helper, id: 'r', quotaRelief: 1000 },
      { ...helper, id: 'c', points: { ...usualPoints, cap: 0.5 } },
    ]);
    expect(helpersAnswer(open.told, open.result)).toBe(scanText.helpers.answer.open);
    expect(helperSentences(open.told, open.result).map(({ kind }) => kind)).toEqual(
      Array.from({ length: 4 }, () => 'warning'),
    );
    expect(helpersAnswer(told(), neutralityOf(one, workspace))).toBe(scanText.helpers.answer.nobody);
  });

  test('cost what the factors say', () => {
    const { told: all, result } = tell([{ ...helper, creditAfter: 1 }]);
    expect(factorSentences(all, result)[1]).toMatch(/1\.00 of target variable of the managers, 2 is paid/);
    expect(factorSentences(all, { ...result, creditFactor: null, doubleCredit: null })).toEqual([
      scanText.helpers.factors.doubleNone,
    ]);
  });
});
