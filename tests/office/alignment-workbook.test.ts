import fc from 'fast-check';
import { describe, test } from 'vitest';
import { workbookFile } from '../../src/exchange/workbook/workbook-file.ts';
import { evaluateAlignment } from '../../src/tools/alignment/model.ts';
import {
  defaultAlignmentInputs,
  levels,
  noDepartment,
  parseAlignmentInputs,
  stages,
  type AlignmentInputs,
} from '../../src/tools/alignment/schema.ts';
import { alignmentWorkbook, loadSheetWords } from '../../src/tools/alignment/sheet.ts';
import {
  patchDepartment,
  patchHandOffs,
  rate,
  setSettings,
} from '../../src/tools/alignment/state/changes.ts';
import { sampleWorkspace } from '../../src/workspace/sample.ts';
import type { Workspace } from '../../src/workspace/schema.ts';
import sample from '../../content/cases/sample.json' with { type: 'json' };
import { cellBelow, cellBeside } from './book.ts';
import { officeIsHere } from './spreadsheet.ts';
import { followChanges, recalculateToStored } from './workbook-checks.ts';

const at = Date.UTC(2026, 5, 30);
const locales = ['en', 'zh'] as const;
const seed = 20_261_126;

function opened(): Workspace {
  const workspace = sampleWorkspace(sample, 'en', at);
  if (!workspace) throw new Error('the sample does not open');
  return workspace;
}

const workspace = opened();
const functionIds = workspace.functions.map(({ id }) => id);

describe.skipIf(!officeIsHere)('the alignment workbook', () => {
  const words = { en: loadSheetWords('en', 'GBP'), zh: loadSheetWords('zh', 'GBP') };

  async function fileOf(
    inputs: AlignmentInputs,
    locale: (typeof locales)[number] = 'en',
  ): Promise<Uint8Array> {
    const result = evaluateAlignment(inputs, workspace);
    const book = alignmentWorkbook({ words: await words[locale], workspace, inputs, result });
    return workbookFile(book, locale, at);
  }

  const slice = workspace.tools.alignment;
  const parsed = parseAlignmentInputs(slice?.inputs, slice?.version);
  if (!parsed.ok) throw new Error('the sample has answers');
  const own = parsed.inputs;

  const value = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 9, nil: null });
  const answers = fc.record({ v1: value, v2: value, c1: value, c2: value, s1: value, s2: value });
  const functionId = fc.constantFrom(...functionIds);
  const amount = fc.option(fc.constantFrom(0, 1.5, 60), { nil: null });
  const count = fc.option(fc.integer({ min: 0, max: 40 }), { nil: null });
  const generated: fc.Arbitrary<AlignmentInputs> = fc
    .record({
      raters: fc.array(fc.array(answers, { minLength: functionIds.length, maxLength: functionIds.length }), {
        maxLength: 4,
      }),
      respondents: fc.array(
        fc.record({
          functionId: fc.constantFrom(...functionIds.slice(0, 4)),
          level: fc.option(fc.constantFrom(...levels), { nil: null }),
          answers,
        }),
        { maxLength: 60 },
      ),
      departments: fc.dictionary(
        functionId,
        fc.record({
          touchpoints: fc.constantFrom(0, 1, 2.5, 100),
          stage: fc.option(fc.constantFrom(...stages), { nil: null }),
        }),
      ),
      handOffs: fc.record({ handed: count, closed: count, hours: amount, cost: amount }),
      promises: fc.array(fc.uniqueArray(functionId, { maxLength: 4 }), { maxLength: 4 }),
      settings: fc.record({
        allowance: fc.constantFrom(0, 5, 20),
        reached: fc.constantFrom(2, 3.5),
        owned: fc.constantFrom(3, 4.5),
        aheadFrom: fc.constantFrom(0, 0.5, 1),
      }),
    })
    .map(({ raters, respondents, departments, handOffs, promises, settings }) => ({
      raters: raters.map((rows, index) => ({
        id: `rater ${index}`,
        personId: null,
        name: index === 0 ? '' : `=Rater ${index}`,
        ratings: Object.fromEntries(rows.map((row, place) => [functionIds[place] ?? '', row])),
      })),
      respondents: respondents.map((one, index) => ({ ...one, id: `p${index}`, name: '' })),
      departments: Object.fromEntries(
        Object.entries(departments).map(([id, part]) => [id, { ...noDepartment, ...part }]),
      ),
      handOffs: { ...handOffs, source: '' },
      promises: promises.map((needed, index) => ({
        id: `promise ${index}`,
        text: '',
        accountId: null,
        functionIds: needed,
      })),
      settings: { ...defaultAlignmentInputs.settings, ...settings },
    }));

  test('holds the page’s values, and LibreOffice works out the same from its formulas', async () => {
    const files = [await fileOf(own), await fileOf(own, 'zh'), await fileOf(defaultAlignmentInputs)];
    for (const [index, inputs] of fc.sample(generated, { seed, numRuns: 20 }).entries()) {
      files.push(await fileOf(inputs, locales[index % 2] ?? 'en'));
    }
    await recalculateToStored(
      files.map((_, index) => `file ${index}`),
      files,
    );
  });

  test('follows a change as the page does', async () => {
    const { text, sheet, statements } = await words.en;
    const [rater] = own.raters;
    if (!rater) throw new Error('the sample has raters');
    const it = functionIds.indexOf('it');
    const logistics = functionIds.indexOf('logistics');
    await followChanges([
      {
        name: 'a rating of the team',
        before: await fileOf(own),
        inBook: (book) => ({
          [cellBelow(book, sheet.sheets.team.name, `V1 ${statements.v1.short}`, it * own.raters.length)]: 5,
        }),
        after: await fileOf(rate(rater.id, 'it', { v1: 5 })(own)),
        except: null,
      },
      {
        name: 'the touchpoints of the weakest link',
        before: await fileOf(own),
        inBook: (book) => ({
          [cellBelow(book, sheet.sheets.departments.name, text.derivation.touchpoints, logistics)]: 0,
        }),
        after: await fileOf(patchDepartment('logistics', { touchpoints: 0 })(own)),
        except: null,
      },
      {
        name: 'a stage that the team chooses',
        before: await fileOf(own),
        inBook: (book) => ({
          [cellBelow(book, sheet.sheets.departments.name, sheet.chosen, logistics)]: text.stage.owning,
        }),
        after: await fileOf(patchDepartment('logistics', { stage: 'owning' })(own)),
        except: null,
      },
      {
        name: 'hand-offs and the allowance',
        before: await fileOf(own),
        inBook: (book) => ({
          [cellBeside(book, sheet.sheets.firm.name, text.handOffs.closed)]: 40,
          [cellBeside(book, sheet.sheets.firm.name, text.settings.allowance)]: 5,
        }),
        after: await fileOf(setSettings({ allowance: 5 })(patchHandOffs({ closed: 40 })(own))),
        except: null,
      },
    ]);
  });
});
