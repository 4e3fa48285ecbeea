import fc from 'fast-check';
import { describe, test } from 'vitest';
import sample from '../../content/cases/sample.json' with { type: 'json' };
import { workbookFile } from '../../src/exchange/workbook/workbook-file.ts';
import { caseOf, evaluateValueCase } from '../../src/tools/value/model.ts';
import {
  blankCase,
  blankCost,
  blankDriver,
  defaultValueInputs,
  parseValueInputs,
  type Driver,
  type ValueCaseInputs,
} from '../../src/tools/value/schema.ts';
import { loadSheetWords, valueWorkbook } from '../../src/tools/value/sheet.ts';
import { sampleWorkspace } from '../../src/workspace/sample.ts';
import { cellBeside } from './book.ts';
import { officeIsHere } from './spreadsheet.ts';
import { followChanges, recalculateToStored } from './workbook-checks.ts';

const at = Date.UTC(2026, 5, 30);
const seed = 20_260_630;
const context = { account: null, thisYear: 2026, today: '2026-06-30' } as const;

function ownCase(): ValueCaseInputs {
  const workspace = sampleWorkspace(sample, 'en', at);
  const slice = workspace?.tools.value;
  const parsed = parseValueInputs(slice?.inputs, slice?.version);
  const one = parsed.ok ? caseOf(parsed.inputs) : null;
  if (one === null) throw new Error('the sample has a value case');
  return one;
}

const quarter = fc.integer({ min: 0, max: 16 }).map((value) => value / 4);
const part = fc.integer({ min: 0, max: 20 }).map((value) => value / 20);
const numbers = fc.integer({ min: -20, max: 100 });
const formulas = [
  'a * b',
  'if(a > b, a, -b ^ 2)',
  'min(a, b) / (a + 30)',
  'a / 0',
  'c',
  '2 ^ -1 + round(a / 7)',
];

const drivers: fc.Arbitrary<Driver> = fc
  .record({
    method: fc.constantFrom('baseline' as const, 'formula' as const),
    baseline: fc.option(numbers, { freq: 9 }),
    change: part,
    valuePerUnit: fc.integer({ min: 1, max: 50 }),
    formula: fc.constantFrom(...formulas),
    a: fc.option(numbers, { freq: 9 }),
    b: numbers,
    startYears: quarter,
    rampYears: quarter,
    durationYears: fc.option(quarter),
    confidence: part,
    attribution: part,
  })
  .map(({ a, b, ...driver }) => ({
    ...blankDriver,
    ...driver,
    id: '',
    inputs: Object.entries({ a, b }).map(([name, value]) => ({
      id: name,
      name,
      unit: '',
      value,
      source: '',
    })),
  }));

const cases: fc.Arbitrary<ValueCaseInputs> = fc
  .record({
    drivers: fc.array(drivers, { maxLength: 5 }),
    costs: fc.array(
      fc.record({
        atStart: fc.integer({ min: 0, max: 800 }),
        perYear: fc.integer({ min: 0, max: 60 }),
        startYears: quarter,
        durationYears: fc.option(quarter),
      }),
      { maxLength: 3 },
    ),
    price: fc.option(fc.integer({ min: 0, max: 900 })),
    reference: fc.option(fc.integer({ min: 0, max: 900 })),
    amounts: fc.array(numbers, { maxLength: 2 }),
    horizonYears: fc.integer({ min: 1, max: 8 }),
    annualRate: part,
    timing: fc.constantFrom('end' as const, 'mid' as const),
  })
  .map(({ reference, amounts, ...one }) => ({
    ...blankCase,
    ...one,
    drivers: one.drivers.map((driver, index) => ({ ...driver, id: `d${index}` })),
    costs: one.costs.map((cost, index) => ({ ...blankCost, ...cost, id: `c${index}` })),
    alternative: {
      name: '',
      price: reference,
      differences: amounts.map((amount, index) => ({ id: `x${index}`, name: '', amount, source: '' })),
      source: '',
    },
  }));

describe.skipIf(!officeIsHere)('the workbook of a value case', () => {
  const words = { en: loadSheetWords('en', 'GBP'), zh: loadSheetWords('zh', 'CNY') };

  async function fileOf(one: ValueCaseInputs, locale: 'en' | 'zh' = 'en'): Promise<Uint8Array> {
    const inputs = defaultValueInputs;
    const result = evaluateValueCase(one, inputs.thresholds, context);
    const source = { words: await words[locale], inputs, one, result, accountName: 'A', document: 'D' };
    return workbookFile(valueWorkbook(source), locale, at);
  }

  test('holds the page’s values, and LibreOffice works out the same from its formulas', async () => {
    const own = ownCase();
    const all = fc.sample(cases, { seed, numRuns: 20 });
    const files = [await fileOf(own), await fileOf(own, 'zh')];
    for (const [index, one] of all.entries()) files.push(await fileOf(one, index % 2 === 0 ? 'en' : 'zh'));
    await recalculateToStored(
      files.map((_, index) => `file ${index}`),
      files,
    );
  });

  test('follows a change as the page does', async () => {
    const own = ownCase();
    const { text } = await words.en;
    const changed = { ...own, price: 3_350_000, annualRate: 0.12 };
    await followChanges([
      {
        name: 'another price and rate',
        before: await fileOf(own),
        inBook: (book) => ({
          [cellBeside(book, 'Case', text.fields.price)]: 3_350_000,
          [cellBeside(book, 'Case', text.fields.rate)]: 0.12,
        }),
        after: await fileOf(changed),
        except: null,
      },
    ]);
  });
});
