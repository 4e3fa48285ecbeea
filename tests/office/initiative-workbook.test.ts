import fc from 'fast-check';
import { describe, test } from 'vitest';
import { workbookFile } from '../../src/exchange/workbook/workbook-file.ts';
import { evaluateInitiative } from '../../src/tools/initiative/model.ts';
import {
  defaultInitiativeInputs,
  defaultSettings,
  parseInitiativeInputs,
  type Answers,
  type InitiativeInputs,
} from '../../src/tools/initiative/schema.ts';
import { initiativeWorkbook, loadSheetWords } from '../../src/tools/initiative/sheet.ts';
import {
  patchPlan,
  patchTax,
  patchYear,
  setAnswer,
  setRole,
  setTest,
} from '../../src/tools/initiative/state/changes.ts';
import {
  commitments,
  comparisonRows,
  positions,
  roles,
  statements,
  testItems,
} from '../../src/tools/initiative/schema/statements.ts';
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
const parsed = parseInitiativeInputs(workspace.tools.initiative?.inputs);
if (!parsed.ok) throw new Error('the sample has an initiative');
const own = parsed.inputs;

const orUnknown = <T>(known: fc.Arbitrary<T>) => fc.option(known, { freq: 5, nil: null });
const hundredths = (min: number, max: number) => fc.integer({ min, max }).map((value) => value / 100);
const amount = orUnknown(fc.integer({ min: 0, max: 9_000_000 }));
const said = fc.record({
  answer: fc.constantFrom(0, 1, 2, 3, 4, 'unknown' as const, null),
  note: fc.constantFrom('', '=1+1'),
});
const answers: fc.Arbitrary<Answers> = fc
  .array(said, { minLength: statements.length, maxLength: statements.length })
  .map((list) => Object.fromEntries(statements.map((id, index) => [id, list[index]])) as Answers);
const someOf = <K extends string, T>(keys: readonly K[], entry: fc.Arbitrary<T>) =>
  fc
    .array(fc.option(entry, { freq: 3, nil: undefined }), { minLength: keys.length, maxLength: keys.length })
    .map(
      (list) =>
        Object.fromEntries(
          keys.flatMap((key, index) => (list[index] === undefined ? [] : [[key, list[index]]])),
        ) as Partial<Record<K, T>>,
    );
const functionIds = workspace.functions.map(({ id }) => id);

const generated: fc.Arbitrary<InitiativeInputs> = fc.record({
  answers,
  raters: fc
    .array(answers, { maxLength: 4 })
    .map((list) => list.map((each, index) => ({ id: `r${index}`, name: '', answers: each }))),
  scoreFrom: fc.constantFrom('agreed' as const, 'merged' as const),
  grid: someOf(
    commitments,
    someOf(functionIds, fc.constantFrom(...roles)).map((row) => row as Record<string, 'A'>),
  ),
  salesFunctions: fc.subarray(functionIds),
  comparison: someOf(
    comparisonRows,
    fc.record({
      position: fc.constantFrom(...positions, null),
      evidence: fc.constantFrom('', 'seen'),
    }),
  ),
  test: someOf(testItems, fc.boolean()),
  tax: fc.record({
    managers: orUnknown(fc.integer({ min: 0, max: 40 })),
    hours: orUnknown(fc.integer({ min: 0, max: 60 })),
    weeks: orUnknown(fc.integer({ min: 0, max: 53 })),
    cost: orUnknown(fc.integer({ min: 0, max: 200 })),
    total: orUnknown(fc.integer({ min: 0, max: 50 })),
    source: fc.constant(''),
  }),
  plan: fc.record({
    years: fc.array(
      fc.record({
        revenue: fc.option(fc.integer({ min: 0, max: 9_000_000 }), { freq: 20, nil: null }),
        uplift: orUnknown(hundredths(-20, 30)),
        retention: orUnknown(hundredths(-10, 20)),
        cost: amount,
      }),
      { minLength: 1, maxLength: 10 },
    ),
    margin: fc.option(hundredths(-10, 60), { freq: 20, nil: null }),
    launch: amount,
    discount: hundredths(0, 30),
    source: fc.constant(''),
  }),
  charter: fc.constant(own.charter),
  settings: fc.constantFrom(defaultSettings, { ...defaultSettings, mixedFrom: 45, businessFrom: 55 }),
});

describe.skipIf(!officeIsHere)('the initiative’s workbook', () => {
  const words = { en: loadSheetWords('en', 'GBP'), zh: loadSheetWords('zh', 'GBP') };

  async function fileOf(
    inputs: InitiativeInputs,
    locale: (typeof locales)[number] = 'en',
    firm: Workspace = workspace,
  ): Promise<Uint8Array> {
    const result = evaluateInitiative(inputs, firm);
    const source = { words: await words[locale], workspace: firm, inputs, result };
    return workbookFile(initiativeWorkbook(source), locale, at);
  }

  test('holds the page’s values, and LibreOffice works out the same from its formulas', async () => {
    const bare = { ...workspace, functions: [] };
    const files = [
      await fileOf(own),
      await fileOf(own, 'zh'),
      await fileOf(defaultInitiativeInputs, 'en', bare),
    ];
    for (const [index, inputs] of fc.sample(generated, { seed, numRuns: 20 }).entries()) {
      files.push(await fileOf(inputs, locales[index % 2] ?? 'en'));
    }
    await recalculateToStored(
      files.map((_, index) => `file ${index}`),
      files,
    );
  });

  test('follows changes as the page does', async () => {
    const { text, sheet } = await words.en;
    const { index, owners, money } = sheet.sheets;
    const before = await fileOf(own);
    const [first] = statements;
    if (first === undefined) throw new Error('there are statements');
    await followChanges([
      {
        name: 'a better answer',
        before,
        inBook: (book) => ({ [cellBelow(book, index.name, sheet.team, 0)]: 4 }),
        after: await fileOf(setAnswer(null, first, { answer: 4 })(own)),
        except: null,
      },
      {
        name: 'one owner more, and a yes to the named account',
        before,
        inBook: (book) => ({
          [cellBelow(book, owners.name, 'Finance', 2)]: 'A',
          [cellBelow(book, owners.name, text.test.answer, testItems.indexOf('named-account'))]: text.test.yes,
        }),
        after: await fileOf(setTest('named-account', true)(setRole('funds', 'finance', 'A')(own))),
        except: null,
      },
      {
        name: 'a lower discount, a fourth year and less persuading',
        before,
        inBook: (book) => ({
          [cellBeside(book, money.name, text.plan.discount)]: 0.05,
          [cellBeside(book, money.name, sheet.years)]: 4,
          [cellBelow(book, money.name, text.plan.revenue, 4)]: 1000,
          [cellBeside(book, money.name, text.tax.hours)]: 5,
        }),
        after: await fileOf(
          patchTax({ hours: 5 })(
            patchYear(3, { revenue: 1000 })(
              patchPlan({
                discount: 0.05,
                years: [...own.plan.years, { revenue: null, uplift: null, retention: null, cost: null }],
              })(own),
            ),
          ),
        ),
        except: null,
      },
    ]);
  });
});
