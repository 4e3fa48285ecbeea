import fc from 'fast-check';
import { describe, test } from 'vitest';
import { enumeratedAssignment } from '../../src/engine/assignment/assignment-search.ts';
import { workbookFile } from '../../src/exchange/workbook/workbook-file.ts';
import type { Told } from '../../src/tools/assignment/chart.ts';
import { evaluateAssignment, outcomeOf } from '../../src/tools/assignment/model.ts';
import {
  newAccountSaid,
  newManagerSaid,
  parseAssignmentInputs,
  type AssignmentInputs,
} from '../../src/tools/assignment/schema.ts';
import { assignmentWorkbook, loadSheetWords } from '../../src/tools/assignment/sheet.ts';
import { text as en } from '../../src/tools/assignment/text.en.ts';
import { text as zh } from '../../src/tools/assignment/text.zh.ts';
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
const parsed = parseAssignmentInputs(workspace.tools.assignment?.inputs);
if (!parsed.ok) throw new Error('the sample has managers');
const own = parsed.inputs;

const ids = {
  managers: ['anwen-price', 'callum-reeve', 'ines-hartley'],
  accounts: ['halden-rail', 'sallowport', 'kestrel-air', 'tillerby-foods'],
};
const level = fc.integer({ min: 1, max: 5 });
const part = fc.integer({ min: 0, max: 100 }).map((value) => value / 100);
const ratings = fc.dictionary(fc.constantFrom('technical', 'support', 'training'), level, {
  noNullPrototype: true,
});
const person = fc.option(fc.constantFrom(...ids.managers, 'priya-sandhu'), { nil: null });
const relationships = fc.option(fc.integer({ min: 0, max: 9 }), { nil: null });

const firms: fc.Arbitrary<AssignmentInputs> = fc.record({
  skills: fc.constant(own.skills),
  managers: fc.tuple(
    ...ids.managers.map((id) =>
      fc
        .record({
          skills: ratings,
          hours: fc.integer({ min: 0, max: 200 }),
          regions: fc.constantFrom('', 'South'),
          languages: fc.constantFrom('', 'German'),
        })
        .map((said) => ({ ...newManagerSaid(id), ...said })),
    ),
  ),
  accounts: fc
    .tuple(
      ...ids.accounts.map((id) =>
        fc
          .record({
            newRelationships: relationships,
            matureRelationships: relationships,
            hours: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }),
            needs: ratings,
            languages: fc.constantFrom('', 'German', 'German, Welsh'),
            present: person,
            changeCost: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }),
            optional: fc.boolean(),
            fits: fc.dictionary(
              fc.constantFrom(...ids.managers),
              fc.record({ value: part, reason: fc.constant('=1+1') }),
              { maxKeys: 1, noNullPrototype: true },
            ),
            source: fc.constantFrom('', '=1+1'),
          })
          .map((said) => ({ ...newAccountSaid(id), ...said })),
      ),
    )
    .map((accounts) => [...accounts]),
  settings: fc.record({
    newHours: fc.constantFrom(6, 2.5),
    matureHours: fc.constantFrom(3, 4),
    settleMonths: fc.constantFrom(6, 0),
    countSettling: fc.boolean(),
    weights: fc.record({
      skills: fc.constantFrom(0, 3),
      languages: fc.constantFrom(0, 1),
      region: fc.constantFrom(0, 2),
    }),
    changeCost: fc.constantFrom(20, 0),
    loadPenalty: fc.constantFrom(50, 0),
    mostLoad: fc.constantFrom(0.95, 1),
    usual: fc.constant({ from: 2, to: 6 }),
    moreHours: fc.constant(10),
  }),
});

function toldOf(inputs: AssignmentInputs, locale: (typeof locales)[number]): Told {
  const result = evaluateAssignment(inputs, workspace);
  const best = result.missing === null ? enumeratedAssignment(result.case.programme) : null;
  const outcome = best && outcomeOf(result, { kind: 'found', how: 'tried', proved: true, ...best });
  return { words: { locale, text: { en, zh }[locale] }, result, outcome };
}

describe.skipIf(!officeIsHere)('the assignment’s workbook', () => {
  const sheets = { en: loadSheetWords('en'), zh: loadSheetWords('zh') };

  async function fileOf(
    inputs: AssignmentInputs,
    locale: (typeof locales)[number] = 'en',
  ): Promise<Uint8Array> {
    const source = {
      told: toldOf(inputs, locale),
      sheet: await sheets[locale],
      document: workspace.name,
      currency: 'GBP',
    };
    return workbookFile(assignmentWorkbook(source), locale, at);
  }

  function withSettings(part: Partial<AssignmentInputs['settings']>): AssignmentInputs {
    return { ...own, settings: { ...own.settings, ...part } };
  }

  test('holds the page’s values, and LibreOffice works out the same from its formulas', async () => {
    const empty = { ...own, managers: [] };
    const files = [
      await fileOf(own),
      await fileOf(own, 'zh'),
      await fileOf(empty),
      await fileOf({ ...own, accounts: [] }),
    ];
    for (const [index, inputs] of fc.sample(firms, { seed, numRuns: 20 }).entries()) {
      files.push(await fileOf(inputs, locales[index % 2] ?? 'en'));
    }
    await recalculateToStored(
      files.map((_, index) => `file ${index}`),
      files,
    );
  });

  test('follows changes as the page does', async () => {
    const sheet = await sheets.en;
    const { given, result } = sheet.sheets;
    const before = await fileOf(own);
    const pinned = own.accounts.map((one) =>
      ['corvane-cells', 'sallowport'].includes(one.id) ? { ...one, pin: 'callum-reeve' } : one,
    );
    const skilled = own.managers.map((one) =>
      one.id === 'anwen-price' ? { ...one, skills: { ...one.skills, support: 3 } } : one,
    );
    const support = `${en.skills.support}, rating`;
    await followChanges([
      {
        name: 'another weight of skills and of a full manager',
        before,
        inBook: (book) => ({
          [cellBeside(book, given.name, en.settings.skills)]: 4,
          [cellBeside(book, given.name, en.settings.loadPenalty)]: 40,
        }),
        after: await fileOf(
          withSettings({ loadPenalty: 40, weights: { ...own.settings.weights, skills: 4 } }),
        ),
        except: null,
      },
      {
        name: 'a lower rating',
        before,
        inBook: (book) => ({ [cellBelow(book, given.name, support, 0)]: 3 }),
        after: await fileOf({ ...own, managers: skilled }),
        except: null,
      },
      {
        name: 'two accounts given to others',
        before,
        inBook: (book) => ({
          [cellBelow(book, result.name, sheet.given, 3)]: 'Callum Reeve',
          [cellBelow(book, result.name, sheet.given, 8)]: 'Ines Hartley',
        }),
        after: await fileOf({ ...own, accounts: pinned }),
        except: null,
      },
    ]);
  });
});
