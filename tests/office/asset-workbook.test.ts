import fc from 'fast-check';
import { describe, test } from 'vitest';
import { workbookFile } from '../../src/exchange/workbook/workbook-file.ts';
import { evaluateAsset } from '../../src/tools/asset/model.ts';
import {
  bases,
  conventions,
  forms,
  noAccount,
  parseAssetInputs,
  type AssetCase,
  type AssetInputs,
} from '../../src/tools/asset/schema.ts';
import { assetWorkbook, loadSheetWords } from '../../src/tools/asset/sheet.ts';
import { sampleWorkspace } from '../../src/workspace/sample.ts';
import type { Workspace } from '../../src/workspace/schema.ts';
import sample from '../../content/cases/sample.json' with { type: 'json' };
import { cellBelow, cellBeside } from './book.ts';
import { officeIsHere } from './spreadsheet.ts';
import { followChanges, recalculateToStored } from './workbook-checks.ts';

const at = Date.UTC(2026, 5, 30);
const locales = ['en', 'zh'] as const;
const seed = 20_260_630;

function opened(): Workspace {
  const workspace = sampleWorkspace(sample, 'en', at);
  if (!workspace) throw new Error('the sample does not open');
  return workspace;
}

const workspace = opened();
const parsed = parseAssetInputs(workspace.tools.asset?.inputs);
if (!parsed.ok) throw new Error('the sample has an account');
const own = parsed.inputs;

const hundredths = (min: number, max: number) => fc.integer({ min, max }).map((value) => value / 100);
const orUnknown = <T>(known: fc.Arbitrary<T>) => fc.option(known, { freq: 6, nil: null });
const amount = orUnknown(fc.integer({ min: 0, max: 900_000 }));
const years = fc.integer({ min: 1, max: 40 });

const cases: fc.Arbitrary<AssetCase> = fc.record({
  id: fc.constant(noAccount),
  figures: fc.record({
    sales: orUnknown(fc.integer({ min: 1, max: 9_000_000 })),
    margin: orUnknown(hundredths(-20, 40)),
    source: fc.constantFrom('', '=1+1'),
  }),
  outlook: fc.record({
    years,
    retention: fc.oneof(hundredths(0, 99), fc.constant(1)),
    curve: fc.array(hundredths(0, 100), { maxLength: 6 }),
    discount: hundredths(0, 30),
    growth: hundredths(-20, 12),
    horizon: years,
    convention: fc.constantFrom(...conventions),
    form: fc.constantFrom(...forms),
  }),
  replacing: fc.record({
    costPerPursuit: amount,
    winRate: orUnknown(hundredths(0, 100)),
    onboarding: amount,
    vacancyMonths: orUnknown(fc.integer({ min: 0, max: 36 })),
    rampMonths: orUnknown(fc.integer({ min: 0, max: 36 })),
  }),
  wish: fc.record({
    what: fc.constantFrom('', 'Metering'),
    amount,
    change: orUnknown(hundredths(-10, 50)),
    base: fc.constantFrom(...bases),
  }),
  programme: fc.record({
    margin: fc.option(fc.integer({ min: -100_000, max: 900_000 }), { nil: null }),
    costAtStart: amount,
    costPerYear: amount,
    retention: hundredths(-20, 30),
    growth: hundredths(-100, 20),
    marginChange: hundredths(-30, 30),
  }),
});

describe.skipIf(!officeIsHere)('the asset’s workbook', () => {
  const words = { en: loadSheetWords('en', 'GBP'), zh: loadSheetWords('zh', 'GBP') };

  async function fileOf(inputs: AssetInputs, locale: (typeof locales)[number] = 'en'): Promise<Uint8Array> {
    const result = evaluateAsset(inputs, workspace);
    return workbookFile(
      assetWorkbook({ words: await words[locale], document: workspace.name, result }),
      locale,
      at,
    );
  }

  function changed<Part extends 'outlook' | 'replacing'>(
    part: Part,
    change: Partial<AssetCase[Part]>,
  ): AssetInputs {
    return { ...own, cases: own.cases.map((one) => ({ ...one, [part]: { ...one[part], ...change } })) };
  }

  test('holds the page’s values, and LibreOffice works out the same from its formulas', async () => {
    const files = [await fileOf(own), await fileOf(own, 'zh')];
    for (const [index, one] of fc.sample(cases, { seed, numRuns: 20 }).entries()) {
      files.push(await fileOf({ accountId: one.id, cases: [one] }, locales[index % 2] ?? 'en'));
    }
    await recalculateToStored(
      files.map((_, index) => `file ${index}`),
      files,
    );
  });

  test('follows changes as the page does', async () => {
    const { text, sheet } = await words.en;
    const { value, replacement } = sheet.sheets;
    const before = await fileOf(own);
    await followChanges([
      {
        name: 'a lower discount, a longer horizon and another convention',
        before,
        inBook: (book) => ({
          [cellBeside(book, value.name, text.outlook.discount)]: 0.08,
          [cellBeside(book, value.name, text.outlook.horizon)]: 14,
          [cellBeside(book, value.name, text.outlook.convention)]: text.outlook.conventions.firstAtEnd,
        }),
        after: await fileOf(changed('outlook', { discount: 0.08, horizon: 14, convention: 'firstAtEnd' })),
        except: null,
      },
      {
        name: 'a year in which it certainly stays',
        before,
        inBook: (book) => ({ [cellBelow(book, value.name, text.outlook.curve, 1)]: 1 }),
        after: await fileOf(changed('outlook', { curve: (own.cases[0]?.outlook.curve ?? []).with(1, 1) })),
        except: null,
      },
      {
        name: 'pursuits that are never won',
        before,
        inBook: (book) => ({ [cellBeside(book, replacement.name, text.replacing.winRate)]: 0 }),
        after: await fileOf(changed('replacing', { winRate: 0 })),
        except: null,
      },
    ]);
  });
});
