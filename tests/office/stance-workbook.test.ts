import fc from 'fast-check';
import { describe, test } from 'vitest';
import { workbookFile } from '../../src/exchange/workbook/workbook-file.ts';
import { evaluateStance } from '../../src/tools/stance/model.ts';
import {
  defaultStanceInputs,
  dimensions,
  parseStanceInputs,
  positions,
  type StanceInputs,
} from '../../src/tools/stance/schema.ts';
import { loadSheetWords, stanceWorkbook } from '../../src/tools/stance/sheet.ts';
import { sampleWorkspace } from '../../src/workspace/sample.ts';
import type { Workspace } from '../../src/workspace/schema.ts';
import sample from '../../content/cases/sample.json' with { type: 'json' };
import { cellBelow } from './book.ts';
import { officeIsHere } from './spreadsheet.ts';
import { followChanges, recalculateToStored } from './workbook-checks.ts';
import { generatedPortfolios } from './workspaces.ts';

const at = Date.UTC(2026, 5, 30);
const locales = ['en', 'zh'] as const;
const seed = 20_260_630;

function opened(): Workspace {
  const workspace = sampleWorkspace(sample, 'en', at);
  if (!workspace) throw new Error('the sample does not open');
  return workspace;
}

const workspace = opened();

describe.skipIf(!officeIsHere)('the stance’s workbook', () => {
  const words = { en: loadSheetWords('en', 'GBP'), zh: loadSheetWords('zh', 'GBP') };

  async function fileOf(
    inputs: StanceInputs,
    firm: Workspace,
    locale: (typeof locales)[number] = 'en',
  ): Promise<Uint8Array> {
    const result = evaluateStance(inputs, firm);
    const own = await words[locale];
    return workbookFile(stanceWorkbook({ words: own, workspace: firm, inputs, result }), locale, at);
  }

  const slice = workspace.tools.stance;
  const parsed = parseStanceInputs(slice?.inputs ?? defaultStanceInputs, slice?.version);
  if (!parsed.ok) throw new Error('the sample has a stance');
  const own = parsed.inputs;

  const judgement = fc.record({
    position: fc.option(fc.constantFrom(...positions), { freq: 12, nil: null }),
    evidence: fc.constantFrom('', 'A plan', '  ', '=1+1'),
  });
  const generated: fc.Arbitrary<StanceInputs> = fc
    .tuple(
      fc.array(judgement, { minLength: dimensions.length, maxLength: dimensions.length }),
      fc.record({
        transitionFrom: fc.constantFrom(0, 40, 80),
        strategicAbove: fc.constantFrom(60, 75, 100),
        dependenceAbove: fc.constantFrom(0.1, 0.25),
      }),
    )
    .map(([list, settings]) => {
      const parsedInputs = parseStanceInputs({
        dimensions: Object.fromEntries(dimensions.map((dimension, index) => [dimension, list[index]])),
        settings,
      });
      if (!parsedInputs.ok) throw new Error('generated inputs are right');
      return parsedInputs.inputs;
    });

  test('holds the page’s values, and LibreOffice works out the same from its formulas', async () => {
    const firms = generatedPortfolios(20, seed).map((one) => one.workspace);
    const all = fc.sample(generated, { seed, numRuns: 20 });
    const files = [await fileOf(own, workspace), await fileOf(own, workspace, 'zh')];
    for (const [index, inputs] of all.entries()) {
      files.push(await fileOf(inputs, firms[index] ?? workspace, locales[index % 2] ?? 'en'));
    }
    await recalculateToStored(
      files.map((_, index) => `file ${index}`),
      files,
    );
  });

  test('follows a change as the page does', async () => {
    const { text } = await words.en;
    const horizon = { position: 'mixed', evidence: 'Plan of May' } as const;
    await followChanges([
      {
        name: 'an answer and its evidence',
        before: await fileOf(own, workspace),
        inBook: (book) => ({
          [cellBelow(book, 'Index', text.index.said, 0)]: text.position.mixed,
          [cellBelow(book, 'Index', text.index.evidence, 0)]: 'Plan of May',
        }),
        after: await fileOf({ ...own, dimensions: { ...own.dimensions, horizon } }, workspace),
        except: null,
      },
    ]);
  });
});
