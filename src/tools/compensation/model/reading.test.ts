import { describe, expect, test } from 'vitest';
import { firm, methodInputs, methodPlan, withPlan } from '../model.test-data.ts';
import { readingOf, type ReadingLine } from '../model.ts';
import { blankTerms, usualPoints, usualTiers } from '../presets.ts';
import type { CompensationInputs } from '../schema.ts';

const workspace = firm('ada');

function linesOf(inputs: CompensationInputs, zeroPay: number | null = null): readonly ReadingLine[] {
  const reading = readingOf(inputs, workspace, 'plan-1', zeroPay);
  if (reading.kind === 'faults') throw new Error('the plan cannot be read');
  return reading.lines;
}

function lineOf(id: ReadingLine['id'], inputs: CompensationInputs, zeroPay: number | null = null) {
  return linesOf(inputs, zeroPay).find((line) => line.id === id);
}

describe('the reading of a plan', () => {
  test('reads the worked example: 80/20, half of it lasting, a jump of 25 % (method.md 4c: w P_th)', () => {
    expect(lineOf('mix', methodInputs)).toMatchObject({ share: 0.8, verdict: 'fine' });
    expect(lineOf('profit-retention', methodInputs)).toMatchObject({ share: 0.5, verdict: 'fine' });
    expect(lineOf('cliff', methodInputs)).toMatchObject({
      size: 0.25,
      at: 0.8,
      measure: { id: 'revenue' },
      verdict: 'mind',
    });
    expect(lineOf('upside', methodInputs)).toMatchObject({ upside: 2, most: 2, verdict: 'fine' });
    expect(lineOf('existing-volume', methodInputs)).toMatchObject({ measures: [], verdict: 'fine' });
  });

  test('minds a mix outside the band, and leaves it open without people', () => {
    expect(lineOf('mix', withPlan({ baseShare: 0.5 }))).toMatchObject({ share: 0.5, verdict: 'mind' });
    expect(lineOf('mix', { ...methodInputs, positions: [] })).toMatchObject({ share: null, verdict: 'open' });
  });

  test('counts what runs over more than a year', () => {
    expect(lineOf('long-term', methodInputs)).toMatchObject({ share: 0, verdict: 'mind' });
    const [first, ...rest] = methodPlan.measures;
    const long = [{ ...blankTerms('revenue', first?.weight), period: 'three-years' as const }, ...rest];
    expect(lineOf('long-term', withPlan({ measures: long }))).toMatchObject({ share: 0.5, verdict: 'fine' });
  });

  test('names small weights and too many measures', () => {
    const measures = [blankTerms('revenue', 0.95), blankTerms('profit', 0.05)];
    expect(lineOf('small-weights', withPlan({ measures }))).toMatchObject({
      measures: [{ id: 'profit' }],
      verdict: 'mind',
    });
    const strict = { ...methodInputs, bands: { ...methodInputs.bands, measures: 2 } };
    expect(lineOf('measures', strict)).toMatchObject({ count: 3, verdict: 'mind' });
  });

  test('finds the jump of a tier that reaches back: 0.6 at 120 % where the rate goes from 1 to 1.5', () => {
    const tiers = {
      ...usualTiers,
      mode: 'retroactive' as const,
      tiers: [
        { id: 'a', from: 0, rate: 1 },
        { id: 'b', from: 1.2, rate: 1.5 },
      ],
    };
    const inputs = withPlan({ measures: [{ ...blankTerms('revenue', 1), form: 'tiers', tiers }] });
    const jump = lineOf('cliff', inputs);
    expect(jump).toMatchObject({ at: 1.2, verdict: 'mind' });
    expect(jump?.id === 'cliff' ? jump.size : 0).toBeCloseTo(0.6, 9);
    expect(lineOf('existing-volume', inputs)).toMatchObject({
      measures: [{ id: 'revenue' }],
      verdict: 'mind',
    });
    expect(lineOf('upside', inputs)).toMatchObject({ most: null });
  });

  test('finds no jump on a curve without a threshold', () => {
    const points = { ...usualPoints, hasThreshold: false };
    const inputs = withPlan({ measures: [{ ...blankTerms('profit', 1), points }] });
    expect(lineOf('cliff', inputs)).toEqual({
      id: 'cliff',
      size: 0,
      at: null,
      measure: null,
      verdict: 'fine',
    });
    expect(lineOf('existing-volume', inputs)).toMatchObject({ measures: [] });
  });

  test('says how often there is no pay once that is simulated', () => {
    expect(lineOf('zero-pay', methodInputs)).toMatchObject({ verdict: 'open' });
    expect(lineOf('zero-pay', methodInputs, 0.02)).toMatchObject({ verdict: 'fine' });
    expect(lineOf('zero-pay', methodInputs, 0.2)).toMatchObject({ verdict: 'mind' });
  });

  test('says whether anybody else gains', () => {
    const crediting = (rule: 'none' | 'double') => ({ rule, managerShare: 0.6 });
    const pool = { ...methodPlan.pool, isOn: true, measureId: 'retention' };
    const gain = (part: Parameters<typeof withPlan>[0]) => {
      const line = lineOf('others', withPlan(part));
      return line?.id === 'others' ? line.gain : null;
    };
    expect(gain({ crediting: crediting('none') })).toBe('nobody');
    expect(gain({ crediting: crediting('double') })).toBe('crediting');
    expect(gain({ crediting: crediting('none'), pool })).toBe('pool');
    expect(gain({ crediting: crediting('double'), pool })).toBe('both');
  });

  test('puts what is to be minded first, and reads a plan of salary by its mix and what others gain', () => {
    const verdicts = linesOf(methodInputs).map(({ verdict }) => verdict);
    expect(verdicts).toEqual(
      [...verdicts].sort((a, b) => 'mof'.indexOf(a[0] ?? '') - 'mof'.indexOf(b[0] ?? '')),
    );
    const salary = linesOf(withPlan({ measures: [], baseShare: 1 }));
    expect(salary.map(({ id }) => id)).toEqual(['mix', 'others']);
    expect(readingOf(withPlan({ measures: [] }), workspace, 'plan-1', null)).toEqual({
      kind: 'faults',
      faults: [{ kind: 'no-measures' }],
    });
  });
});
