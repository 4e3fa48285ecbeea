import fc from 'fast-check';
import { describe, test } from 'vitest';
import { workbookFile } from '../../src/exchange/workbook/workbook-file.ts';
import { evaluateTechnology } from '../../src/tools/technology/model.ts';
import {
  defaultTechnologyInputs,
  evidences,
  fits,
  habits,
  keys,
  kinds,
  parseTechnologyInputs,
  processes,
  sides,
  units,
  type Need,
  type Rating,
  type TechnologyInputs,
  type TechnologyOption,
} from '../../src/tools/technology/schema.ts';
import { loadSheetWords, technologyWorkbook } from '../../src/tools/technology/sheet.ts';
import { sampleWorkspace } from '../../src/workspace/sample.ts';
import type { Workspace } from '../../src/workspace/schema.ts';
import sample from '../../content/cases/sample.json' with { type: 'json' };
import { cellBelow, cellBeside } from './book.ts';
import { officeIsHere } from './spreadsheet.ts';
import { followChanges, recalculateToStored } from './workbook-checks.ts';

const at = Date.UTC(2026, 5, 30);
const locales = ['en', 'zh'] as const;
const seed = 20_260_631;

function opened(): Workspace {
  const workspace = sampleWorkspace(sample, 'en', at);
  if (!workspace) throw new Error('the sample does not open');
  return workspace;
}

const workspace = opened();
const parsed = parseTechnologyInputs(workspace.tools.technology?.inputs);
if (!parsed.ok) throw new Error('the sample has needs');
const own = parsed.inputs;

const departments = workspace.functions.map(({ id }) => id);
const needIds = ['n0', 'n1', 'n2', 'n3', 'n4', 'n5'];
const sometimes = <T>(known: fc.Arbitrary<T>, freq = 8) => fc.option(known, { freq, nil: null });
const amount = sometimes(fc.integer({ min: 0, max: 90_000 }), 20);
const hundredths = fc.integer({ min: 0, max: 100 }).map((value) => value / 100);
const word = fc.constantFrom('', '=1+1', 'Map', '台账', '"quoted"');

const needs: fc.Arbitrary<readonly Need[]> = fc
  .array(
    fc.record({
      name: fc.constantFrom('Ledger', '台账', 'Map', '=1+1', ''),
      ownerId: fc.constantFrom('anwen-price', 'leah-brandt', 'neil-corrigan', 'nobody', null),
      key: sometimes(fc.constantFrom(...keys)),
      pain: sometimes(fc.integer({ min: 0, max: 90_000 })),
      unit: fc.constantFrom(...units),
      source: word,
      measure: fc.constantFrom('Signed', '签认', 'Share', ' '),
      process: sometimes(fc.constantFrom(...processes)),
      weight: fc.integer({ min: 1, max: 100 }),
      must: fc.boolean(),
    }),
    { maxLength: needIds.length },
  )
  .map((list) => list.map((need, index) => ({ ...need, id: needIds[index] ?? '' })));

const rating: fc.Arbitrary<Rating> = fc.record({
  value: sometimes(fc.constantFrom(...fits)),
  evidence: fc.constantFrom(...evidences),
});

const options: fc.Arbitrary<readonly TechnologyOption[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      name: word,
      costs: fc.record({
        licence: amount,
        setup: amount,
        training: amount,
        running: amount,
        leaving: amount,
        adminHours: sometimes(fc.integer({ min: 0, max: 40 }), 20),
        userMinutes: sometimes(fc.integer({ min: 0, max: 30 }), 20),
      }),
      source: word,
      ratings: fc.dictionary(fc.constantFrom(...needIds), rating, { noNullPrototype: true }),
      adoption: fc.dictionary(fc.constantFrom(...departments), sometimes(hundredths), {
        minKeys: departments.length - 1,
        noNullPrototype: true,
      }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) => list.map((option, index) => ({ ...option, id: `o${index}` })));

const cases: fc.Arbitrary<TechnologyInputs> = fc.record({
  needs,
  options,
  users: fc.dictionary(fc.constantFrom(...departments), sometimes(fc.integer({ min: 0, max: 60 })), {
    noNullPrototype: true,
  }),
  settings: fc.record({
    years: fc.integer({ min: 1, max: 12 }),
    discount: fc.oneof(hundredths, fc.constant(0)),
    hourCost: sometimes(fc.integer({ min: 0, max: 90 })),
    weeks: fc.integer({ min: 40, max: 53 }),
    days: fc.integer({ min: 180, max: 260 }),
    evidence: fc.record({ claim: hundredths, demo: hundredths, pilot: hundredths }),
    floor: fc.constantFrom(...fits),
    near: fc.integer({ min: 0, max: 30 }),
    pilotAbove: hundredths,
  }),
  habits: fc.tuple(...habits.map(() => sometimes(fc.constantFrom(...sides)))).map((list) => ({
    ...defaultTechnologyInputs.habits,
    ...Object.fromEntries(habits.map((habit, index) => [habit, list[index] ?? null])),
  })),
  stop: fc.constant(defaultTechnologyInputs.stop),
});

describe.skipIf(!officeIsHere)('the workbook of needs before tools', () => {
  const words = { en: loadSheetWords('en', 'GBP'), zh: loadSheetWords('zh', 'GBP') };

  async function fileOf(
    inputs: TechnologyInputs,
    locale: (typeof locales)[number] = 'en',
  ): Promise<Uint8Array> {
    const result = evaluateTechnology(inputs, workspace);
    return workbookFile(
      technologyWorkbook({ words: await words[locale], document: workspace.name, inputs, result }),
      locale,
      at,
    );
  }

  test('holds the page’s values, and LibreOffice works out the same from its formulas', async () => {
    const files = [await fileOf(own), await fileOf(own, 'zh'), await fileOf(defaultTechnologyInputs)];
    for (const [index, inputs] of fc.sample(cases, { seed, numRuns: 20 }).entries()) {
      files.push(await fileOf(inputs, locales[index % 2] ?? 'en'));
    }
    await recalculateToStored(
      files.map((_, index) => `file ${index}`),
      files,
    );
  });

  test('follows changes as the page does', async () => {
    const { text, sheet } = await words.en;
    const { needs: needSheet, costs, ratings } = sheet.sheets;
    const before = await fileOf(own);
    const except = null;
    const patched = (at: number, part: Partial<Need>): TechnologyInputs => ({
      ...own,
      needs: own.needs.map((need, index) => (index === at ? { ...need, ...part } : need)),
    });
    await followChanges([
      {
        name: 'a lower rate over more years',
        before,
        inBook: (book) => ({
          [cellBeside(book, needSheet.name, text.option.discount)]: 0,
          [cellBeside(book, needSheet.name, text.option.years)]: 6,
        }),
        after: await fileOf({ ...own, settings: { ...own.settings, discount: 0, years: 6 } }),
        except,
      },
      {
        name: 'a need that loses its process, and one that is no longer measured',
        before,
        inBook: (book) => ({ [cellBelow(book, needSheet.name, text.need.process, 0)]: 0 }),
        after: await fileOf(patched(0, { process: 0 })),
        except,
      },
      {
        name: 'a licence that is not known',
        before,
        inBook: (book) => ({ [cellBeside(book, costs.name, text.option.cost.licence)]: null }),
        after: await fileOf({
          ...own,
          options: own.options.map((option) =>
            option.kind === 'nothing' ? { ...option, costs: { ...option.costs, licence: null } } : option,
          ),
        }),
        except,
      },
      {
        name: 'a rating after a pilot',
        before,
        inBook: (book) => ({
          [cellBelow(book, ratings.name, sheet.evidence, 2 * own.needs.length)]: text.option.evidence.pilot,
          [cellBelow(book, ratings.name, text.lines.rating, 2 * own.needs.length)]: 4,
        }),
        after: await fileOf({
          ...own,
          options: own.options.map((option) =>
            option.id === 'suite'
              ? { ...option, ratings: { ...option.ratings, ledger: { value: 4, evidence: 'pilot' } } }
              : option,
          ),
        }),
        except,
      },
    ]);
  });
});
