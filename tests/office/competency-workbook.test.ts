import fc from 'fast-check';
import { describe, test } from 'vitest';
import { workbookFile } from '../../src/exchange/workbook/workbook-file.ts';
import { evaluateCompetency } from '../../src/tools/competency/model.ts';
import { presetCompetency, presetIds } from '../../src/tools/competency/presets.ts';
import {
  defaultCompetencyInputs,
  kinds,
  parseCompetencyInputs,
  roles,
  type CompetencyInputs,
} from '../../src/tools/competency/schema.ts';
import { competencyWorkbook, loadSheetWords } from '../../src/tools/competency/sheet.ts';
import { patchCompetency, rate } from '../../src/tools/competency/state/changes.ts';
import { sampleWorkspace } from '../../src/workspace/sample.ts';
import type { Workspace } from '../../src/workspace/schema.ts';
import sample from '../../content/cases/sample.json' with { type: 'json' };
import { cellBelow } from './book.ts';
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

describe.skipIf(!officeIsHere)('the competency workbook', () => {
  const words = { en: loadSheetWords('en'), zh: loadSheetWords('zh') };

  async function fileOf(
    inputs: CompetencyInputs,
    locale: (typeof locales)[number] = 'en',
  ): Promise<Uint8Array> {
    const result = evaluateCompetency(inputs, workspace);
    const book = competencyWorkbook({ words: await words[locale], workspace, inputs, result });
    return workbookFile(book, locale, at);
  }

  const slice = workspace.tools.competency;
  const parsed = parseCompetencyInputs(slice?.inputs, slice?.version);
  if (!parsed.ok) throw new Error('the sample has candidates');
  const own = parsed.inputs;

  const level = fc.integer({ min: 1, max: 5 });
  const rating = fc.record({
    value: fc.option(level, { freq: 5, nil: null }),
    evidence: fc.constantFrom('', 'In May', '  ', '=1+1'),
  });
  const view = fc.record({
    rater: fc.constantFrom('', 'Ann', 'Bo'),
    role: fc.constantFrom(...roles),
    ratings: fc.array(rating, { minLength: presetIds.length, maxLength: presetIds.length }),
  });
  const asked = fc.record({
    required: level,
    weight: fc.constantFrom(0, 1, 20, 33.3),
    mustHave: fc.boolean(),
    kind: fc.constantFrom(...kinds),
  });
  const generated: fc.Arbitrary<CompetencyInputs> = fc
    .record({
      asked: fc.array(asked, { maxLength: presetIds.length }),
      candidates: fc.array(fc.array(view, { maxLength: 4 }), { maxLength: 4 }),
      mustHaveFloor: fc.integer({ min: 1, max: 4 }),
      enoughEvidence: fc.constantFrom(0, 0.5, 0.6, 1),
    })
    .map(({ asked: asks, candidates, ...settings }) => ({
      ...defaultCompetencyInputs,
      settings: { ...defaultCompetencyInputs.settings, ...settings },
      profiles: [
        {
          id: 'research',
          preset: null,
          name: 'Generated',
          competencies: presetIds
            .slice(0, asks.length)
            .map((id, index) => ({ ...presetCompetency(id), ...asks[index] })),
        },
      ],
      candidates: candidates.map((views, index) => ({
        id: `c${index}`,
        personId: null,
        name: `Candidate ${index}`,
        note: '',
        plan: {},
        views: views.map(({ ratings, ...each }, place) => ({
          ...each,
          id: `v${place}`,
          ratings: Object.fromEntries(
            presetIds.map((id, column) => [id, ratings[column] ?? { value: null, evidence: '' }]),
          ),
        })),
      })),
    }));

  test('holds the page’s values, and LibreOffice works out the same from its formulas', async () => {
    const files = [await fileOf(own), await fileOf(own, 'zh')];
    for (const [index, inputs] of fc.sample(generated, { seed, numRuns: 20 }).entries()) {
      files.push(await fileOf(inputs, locales[index % 2] ?? 'en'));
    }
    await recalculateToStored(
      files.map((_, index) => `file ${index}`),
      files,
    );
  });

  test('follows a change as the page does', async () => {
    const { text, sheet } = await words.en;
    // The first row of the ratings is the first competency of the first candidate, as that candidate sees it.
    const [first] = own.candidates;
    const [self] = first?.views ?? [];
    if (!first || !self) throw new Error('the sample has ratings');
    await followChanges([
      {
        name: 'a required level',
        before: await fileOf(own),
        inBook: (book) => ({ [cellBelow(book, sheet.sheets.profile.name, text.profile.required, 1)]: 5 }),
        after: await fileOf(patchCompetency('research', 'commitment', { required: 5 })(own)),
        except: null,
      },
      {
        name: 'a rating and what was seen',
        before: await fileOf(own),
        inBook: (book) => ({
          [cellBelow(book, sheet.sheets.ratings.name, text.said.level, 0)]: 2,
          [cellBelow(book, sheet.sheets.ratings.name, text.said.seen, 0)]: 'In May',
        }),
        after: await fileOf(rate(first.id, self.id, 'initiative', { value: 2, evidence: 'In May' })(own)),
        except: null,
      },
    ]);
  });
});
