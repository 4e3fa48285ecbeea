import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import sample from '../../content/cases/sample.json' with { type: 'json' };
import { workbookFile } from '../../src/exchange/workbook/workbook-file.ts';
import { evaluateCompensation } from '../../src/tools/compensation/model.ts';
import { costJob } from '../../src/tools/compensation/model/cost-job.ts';
import { costRun, type CostFindings } from '../../src/tools/compensation/model/cost.ts';
import {
  blankTerms,
  measurePresets,
  planPresets,
  presetMeasure,
  presetPlan,
  usualPoints,
} from '../../src/tools/compensation/presets.ts';
import {
  defaultCompensationInputs,
  parseCompensationInputs,
  type CompensationInputs,
  type Plan,
} from '../../src/tools/compensation/schema.ts';
import { compensationWorkbook, loadSheetWords } from '../../src/tools/compensation/sheet.ts';
import { firm, personMeasure, position } from '../../src/tools/compensation/model.test-data.ts';
import { sampleWorkspace } from '../../src/workspace/sample.ts';
import { toolInputs } from '../../src/workspace/tool-slice.ts';
import type { Workspace } from '../../src/workspace/schema.ts';
import { cellBelow, cellBeside } from './book.ts';
import { officeIsHere } from './spreadsheet.ts';
import { followChanges, recalculateToStored } from './workbook-checks.ts';

const at = Date.UTC(2026, 5, 30);
const locales = ['en', 'zh'] as const;
type Locale = (typeof locales)[number];
const seed = 20_260_630;
const people = ['ada', 'bo', 'cy'];
const workspace = firm(...people);

describe.skipIf(!officeIsHere)('the workbook of pay', () => {
  const words = {
    en: (currency: string) => loadSheetWords('en', currency),
    zh: (currency: string) => loadSheetWords('zh', currency),
  };

  function simulated(inputs: CompensationInputs, of: Workspace): CostFindings | null {
    const built = costJob({ ...inputs, simulation: { ...inputs.simulation, runs: 1000 } }, of);
    if (built.kind !== 'job') return null;
    const run = costRun(built.job);
    while (run.advance() < 1);
    return run.result();
  }

  async function fileOf(
    inputs: CompensationInputs,
    of: Workspace = workspace,
    locale: Locale = 'en',
  ): Promise<Uint8Array> {
    const built = costJob(inputs, of);
    const source = {
      ...(await words[locale](of.settings.currency)),
      inputs,
      workspace: of,
      result: evaluateCompensation(inputs, of),
      job: built.kind === 'job' ? built.job : null,
      findings: simulated(inputs, of),
    };
    return workbookFile(compensationWorkbook(source), locale, at);
  }

  const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 4, nil: null });
  const attained = fc.constantFrom(0, 0.5, 0.8, 0.95, 1, 1.2, 1.33);
  const points = fc
    .record({
      hasThreshold: fc.boolean(),
      interpolation: fc.constantFrom('linear' as const, 'step' as const),
      atThreshold: fc.constantFrom('inclusive' as const, 'exclusive' as const),
      beyond: fc.constantFrom('flat' as const, 'last-slope' as const, 'own' as const),
      cap: some(fc.constantFrom(1, 1.5, 2.5)),
    })
    .map((given) => ({ ...usualPoints, ...given }));
  const terms = (id: string) =>
    fc
      .record({
        points,
        form: fc.constantFrom('points' as const, 'points' as const, 'tiers' as const),
        period: fc.constantFrom('year' as const, 'two-years' as const),
        mode: fc.constantFrom('marginal' as const, 'retroactive' as const),
      })
      .map(({ mode, ...given }) => {
        const blank = blankTerms(id, 0);
        return { ...blank, ...given, tiers: { ...blank.tiers, mode } };
      });
  const plan: fc.Arbitrary<Plan> = fc.oneof(
    fc.constantFrom(...planPresets).map((preset) => presetPlan(preset, 'plan-1')),
    fc
      .record({
        measures: fc.tuple(terms('revenue'), terms('profit'), terms('retention')),
        weights: fc.constantFrom([0.5, 0.25, 0.25], [1, 0, 0], [0.2, 0.3, 0.5]),
        baseShare: some(fc.constantFrom(0, 0.6, 0.8)),
        variableFactor: fc.constantFrom(1, 0.8, 1.25),
        gate: some(fc.constantFrom(0.9, 1)),
        factor: some(fc.constantFrom(0.9, 1.1)),
        curved: fc.boolean(),
        cap: some(fc.constantFrom(1, 1.5)),
        capApplies: fc.constantFrom('after-modifiers' as const, 'before-modifiers' as const),
        holdback: fc.constantFrom(0, 0.25),
        draw: fc.constantFrom('none' as const, 'recoverable' as const),
        pool: fc.boolean(),
      })
      .map(({ measures, weights, gate, factor, curved, holdback, draw, pool, ...given }) => ({
        ...presetPlan('balanced', 'plan-1'),
        ...given,
        measures: measures.map((one, index) => ({ ...one, weight: weights[index] ?? 0 })),
        gates:
          gate === null
            ? []
            : [
                {
                  id: 'g',
                  measureId: 'retention',
                  atLeast: gate,
                  inclusive: gate === 1,
                  closesAll: false,
                  closes: ['revenue'],
                },
              ],
        modifiers: [
          ...(factor === null
            ? []
            : [
                {
                  id: 'm',
                  name: '=1+1',
                  kind: 'stated' as const,
                  factor,
                  measureId: null,
                  points: [],
                  interpolation: 'linear' as const,
                },
              ]),
          ...(curved
            ? [
                {
                  id: 'c',
                  name: 'Curved',
                  kind: 'measure' as const,
                  factor: 1,
                  measureId: 'profit',
                  points: [
                    { id: 'a', attainment: 0.8, factor: 0.9 },
                    { id: 'b', attainment: 1.2, factor: 1.2 },
                  ],
                  interpolation: 'linear' as const,
                },
              ]
            : []),
        ],
        holdback: { share: holdback, years: 2 },
        draw: { kind: draw, share: 0.3 },
        pool: { ...presetPlan('balanced', 'x').pool, isOn: pool, measureId: 'revenue' },
      })),
  );
  const person = fc.record({
    base: some(fc.constantFrom(60_000, 100_000)),
    targetVariable: some(fc.constantFrom(0, 20_000, 45_000)),
    filled: fc.constantFrom(1, 0.5),
    retained: some(fc.boolean()),
    drawPaid: some(fc.constantFrom(0, 9000)),
    factor: some(fc.constantFrom(1.2)),
    attainments: fc.array(some(attained), { minLength: 7, maxLength: 7 }),
    target: some(fc.constantFrom(1000, 2500)),
    reached: fc.constantFrom(700, 1000, 2600),
  });
  const generated: fc.Arbitrary<CompensationInputs> = fc
    .record({ plan, persons: fc.tuple(person, person, person), sd: fc.constantFrom(0, 0.1, 0.2) })
    .map(({ plan: made, persons, sd }) => ({
      ...defaultCompensationInputs,
      plans: [made],
      measures: measurePresets.map((preset) => {
        const measure = presetMeasure(preset);
        return { ...measure, spread: { ...measure.spread, sd } };
      }),
      positions: persons.map(({ attainments, target, reached, factor, ...given }, index) =>
        position(people[index] ?? '', {
          ...given,
          personId: index === 2 ? null : (people[index] ?? null),
          role: '"quoted"',
          factors: factor === null ? {} : { m: factor },
          measures: Object.fromEntries(
            measurePresets.map((preset, place) => {
              const isTarget = preset === 'revenue';
              const attainment = attainments[place] ?? null;
              const own = isTarget ? { target, result: reached, attainment } : { attainment };
              return [preset, personMeasure(own)];
            }),
          ),
        }),
      ),
    }));

  test('holds the page’s values, and LibreOffice works out the same from its formulas', async () => {
    const names: string[] = [];
    const files: Uint8Array[] = [];
    for (const locale of locales) {
      const built = sampleWorkspace(sample, locale, at);
      const slice = built && toolInputs(built, 'compensation');
      const parsed = slice ? parseCompensationInputs(slice.inputs, slice.version) : null;
      if (!built || !parsed?.ok) throw new Error('the sample cannot be read');
      for (const { id } of parsed.inputs.plans) {
        names.push(`sample ${locale} ${id}`);
        files.push(await fileOf({ ...parsed.inputs, current: id }, built, locale));
      }
    }
    for (const [index, inputs] of fc.sample(generated, { seed, numRuns: 20 }).entries()) {
      expect(parseCompensationInputs(inputs).ok).toBe(true);
      names.push(`inputs ${index}`);
      files.push(await fileOf(inputs, workspace, locales[index % 2] ?? 'en'));
    }
    await recalculateToStored(names, files);
  });

  test('follows a change as the page does', async () => {
    const { sheet } = (await words.en('EUR')).words;
    const { plan: planSheet, people: peopleSheet, results, reading } = sheet.sheets;
    const reached = (result: number) => ({
      revenue: personMeasure({ target: 1000, result }),
      profit: personMeasure({ attainment: 0.92 }),
      retention: personMeasure({ attainment: 1 }),
    });
    const before: CompensationInputs = {
      ...defaultCompensationInputs,
      measures: (['revenue', 'profit', 'retention'] as const).map(presetMeasure),
      plans: [
        {
          ...presetPlan('balanced', 'plan-1'),
          measures: [blankTerms('revenue', 0.5), blankTerms('profit', 0.25), blankTerms('retention', 0.25)],
        },
      ],
      positions: [position('ada', { measures: reached(1100) }), position('bo', { measures: reached(700) })],
    };
    const withPlan = (part: Partial<Plan>): CompensationInputs => ({
      ...before,
      plans: before.plans.map((one) => ({ ...one, ...part })),
    });
    const moved = { ...usualPoints, excellence: { attainment: 1.3, payout: 2 } };
    const weighed = [blankTerms('revenue', 0.6), blankTerms('profit', 0.2), blankTerms('retention', 0.2)];
    const simulation = sheet.sheets.simulation.name;
    await followChanges([
      {
        name: 'a result',
        before: await fileOf(before),
        inBook: (book) => ({ [cellBelow(book, results.name, sheet.results.result, 0)]: 900 }),
        after: await fileOf({
          ...before,
          positions: [
            position('ada', { measures: reached(900) }),
            position('bo', { measures: reached(700) }),
          ],
        }),
        except: null,
      },
      {
        name: 'the weights',
        before: await fileOf(before),
        inBook: (book) => ({
          [cellBelow(book, planSheet.name, sheet.curve.weight, 0)]: 0.6,
          [cellBelow(book, planSheet.name, sheet.curve.weight, 1)]: 0.2,
          [cellBelow(book, planSheet.name, sheet.curve.weight, 2)]: 0.2,
        }),
        after: await fileOf(withPlan({ measures: weighed })),
        except: simulation,
      },
      {
        name: 'the point of excellence',
        before: await fileOf(before),
        inBook: (book) => ({
          [cellBelow(book, planSheet.name, sheet.curve.attainment.replace('{n}', '3'), 0)]: 1.3,
        }),
        after: await fileOf(
          withPlan({
            measures: [
              { ...blankTerms('revenue', 0.5), points: moved },
              blankTerms('profit', 0.25),
              blankTerms('retention', 0.25),
            ],
          }),
        ),
        except: simulation,
      },
      {
        name: 'the pay mix, a cap on the whole, a holdback, and a salary',
        before: await fileOf(before),
        inBook: (book) => ({
          [cellBeside(book, planSheet.name, sheet.fields.baseShare)]: 0.6,
          [cellBeside(book, planSheet.name, sheet.fields.cap)]: 1.1,
          [cellBeside(book, planSheet.name, sheet.fields.holdback)]: 0.2,
          [cellBelow(book, peopleSheet.name, sheet.people.base, 0)]: 150_000,
        }),
        after: await fileOf({
          ...withPlan({ baseShare: 0.6, cap: 1.1, holdback: { share: 0.2, years: 1 } }),
          positions: [
            position('ada', { base: 150_000, measures: reached(1100) }),
            position('bo', { measures: reached(700) }),
          ],
        }),
        // With a cap on the whole the page has no expected cost in closed form.
        except: sheet.sheets.expected.name,
      },
      {
        name: 'a limit of the reading',
        before: await fileOf(before),
        inBook: (book) => ({
          [cellBelow(book, reading.name, sheet.reading.from, 1)]: 0.9,
        }),
        after: await fileOf({ ...before, bands: { ...before.bands, longShare: 0.9 } }),
        except: null,
      },
    ]);
  });
});
