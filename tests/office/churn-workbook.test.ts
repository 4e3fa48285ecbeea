import fc from 'fast-check';
import { describe, test } from 'vitest';
import { workbookFile } from '../../src/exchange/workbook/workbook-file.ts';
import { evaluateChurn } from '../../src/tools/churn/model.ts';
import {
  chanceBases,
  outcomes,
  parseChurnInputs,
  phases,
  signals,
  type ChurnCase,
  type ChurnInputs,
  type PastAccount,
} from '../../src/tools/churn/schema.ts';
import { churnWorkbook, loadSheetWords } from '../../src/tools/churn/sheet.ts';
import { sampleWorkspace } from '../../src/workspace/sample.ts';
import type { Workspace } from '../../src/workspace/schema.ts';
import sample from '../../content/cases/sample.json' with { type: 'json' };
import { cellBelow, cellBeside } from './book.ts';
import { officeIsHere } from './spreadsheet.ts';
import { followChanges, recalculateToStored } from './workbook-checks.ts';

const at = Date.UTC(2026, 5, 30, 12);
const today = '2026-06-30';
const locales = ['en', 'zh'] as const;
const seed = 20_260_630;

function opened(): Workspace {
  const workspace = sampleWorkspace(sample, 'en', at);
  if (!workspace) throw new Error('the sample does not open');
  return workspace;
}

const workspace = opened();
const parsed = parseChurnInputs(workspace.tools.churn?.inputs);
if (!parsed.ok) throw new Error('the sample has accounts');
const own = parsed.inputs;

const hundredths = fc.integer({ min: 0, max: 100 }).map((value) => value / 100);
const orUnknown = <T>(known: fc.Arbitrary<T>) => fc.option(known, { freq: 3, nil: null });
const signalId = fc.constantFrom(...signals.map(({ id }) => id));
const answer = fc.constantFrom('yes' as const, 'no' as const);
const sighting = fc.record({
  answer: fc.option(answer, { freq: 8, nil: null }),
  since: fc.constantFrom('', '2026-06-01', '2025-12-30', '2025-12-31', '2024-02-29', '2026-08-01'),
  evidence: fc.constantFrom('', ' ', 'Seen at the line', '=1+1'),
});
const ids = ['lindmere-packaging', 'sallowport', 'halden-rail', 'cragmoor-steel'] as const;
const caseOf = (id: string): fc.Arbitrary<ChurnCase> =>
  fc.record({
    id: fc.constant(id),
    asOf: fc.constantFrom('', '2026-05-31'),
    views: fc.array(
      fc.record({
        id: fc.uuid(),
        rater: fc.constantFrom('', 'A. B.'),
        signals: fc.dictionary(signalId, sighting),
      }),
      { maxLength: 3 },
    ),
    plan: fc.constant({}),
    asset: fc.record({
      value: orUnknown(fc.integer({ min: 0, max: 9_000_000 })),
      source: fc.constantFrom('', '=1+1'),
    }),
    budget: orUnknown(fc.integer({ min: 0, max: 900_000 })),
    change: orUnknown(hundredths),
  });
const pastAccount: fc.Arbitrary<PastAccount> = fc.record({
  id: fc.uuid(),
  name: fc.constantFrom('', 'Foundry'),
  outcome: fc.constantFrom(...outcomes),
  signals: fc.dictionary(signalId, answer),
});
const anyInputs: fc.Arbitrary<ChurnInputs> = fc.record({
  accountId: fc.constantFrom(...ids),
  cases: fc.tuple(...ids.slice(0, 3).map(caseOf)),
  past: fc.array(pastAccount, { maxLength: 8 }),
  settings: fc.record({
    chances: fc.array(hundredths, { minLength: 6, maxLength: 6 }),
    basis: fc.constantFrom(...chanceBases),
    losses: fc.integer({ min: 0, max: 9 }),
    accountYears: fc.integer({ min: 0, max: 200 }),
    unknownAbove: hundredths,
    alarmFrom: fc.constantFrom(...phases),
  }),
});

describe.skipIf(!officeIsHere)('the loss cycle’s workbook', () => {
  const words = { en: loadSheetWords('en', 'GBP'), zh: loadSheetWords('zh', 'GBP') };

  async function fileOf(inputs: ChurnInputs, locale: (typeof locales)[number] = 'en'): Promise<Uint8Array> {
    const result = evaluateChurn(inputs, workspace, today);
    const source = { words: await words[locale], document: workspace.name, inputs, result };
    return workbookFile(churnWorkbook(source), locale, at);
  }

  function withCase(id: string, part: Partial<ChurnCase>): ChurnInputs {
    return { ...own, cases: own.cases.map((one) => (one.id === id ? { ...one, ...part } : one)) };
  }

  function fromPast(inputs: ChurnInputs, losses: number): ChurnInputs {
    return { ...inputs, settings: { ...inputs.settings, basis: 'past', losses } };
  }

  test('holds the page’s values, and LibreOffice works out the same from its formulas', async () => {
    const files = [await fileOf(own), await fileOf(own, 'zh')];
    for (const [index, one] of fc.sample(anyInputs, { seed, numRuns: 20 }).entries()) {
      files.push(await fileOf(one, locales[index % 2] ?? 'en'));
    }
    await recalculateToStored(
      files.map((_, index) => `file ${index}`),
      files,
    );
  });

  test('follows changes as the page does', async () => {
    const { text, sheet } = await words.en;
    const { money, past, said } = sheet.sheets;
    const before = await fileOf(own);
    const lindmere = own.cases.find(({ id }) => id === 'lindmere-packaging');
    const [first, ...others] = lindmere?.views ?? [];
    if (!first) throw new Error('the sample has a rater');
    const spread = { answer: 'yes', since: '', evidence: 'Heard in purchasing' } as const;
    const row = signals.findIndex(({ id }) => id === 'spread');
    await followChanges([
      {
        name: 'a rater who sees a later phase',
        before,
        inBook: (book) => ({
          [cellBelow(book, said.name, text.reasons.answer, row)]: text.answer.yes,
          [cellBelow(book, said.name, text.reasons.evidence, row)]: spread.evidence,
        }),
        after: await fileOf(
          withCase('lindmere-packaging', {
            views: [{ ...first, signals: { ...first.signals, spread } }, ...others],
          }),
        ),
        except: null,
      },
      {
        name: 'another budget and more past losses',
        before: await fileOf(fromPast(own, 4)),
        inBook: (book) => ({
          [cellBeside(book, money.name, text.budget.amount)]: 90_000,
          [cellBeside(book, money.name, text.settings.losses)]: 9,
        }),
        after: await fileOf(fromPast(withCase('lindmere-packaging', { budget: 90_000 }), 9)),
        except: null,
      },
      {
        name: 'an earlier alarm and another end',
        before,
        inBook: (book) => ({
          [cellBeside(book, past.name, text.settings.alarmFrom)]: 1,
          [cellBelow(book, past.name, text.past.outcome, 0)]: text.past.outcomes.kept,
        }),
        after: await fileOf({
          ...own,
          past: own.past.map((one, index) => (index === 0 ? { ...one, outcome: 'kept' } : one)),
          settings: { ...own.settings, alarmFrom: 1 },
        }),
        except: null,
      },
    ]);
  });
});
