import fc from 'fast-check';
import { describe, test } from 'vitest';
import { workbookFile } from '../../src/exchange/workbook/workbook-file.ts';
import { evaluateRelationships } from '../../src/tools/relationships/model.ts';
import {
  defaultRelationshipsInputs,
  levels,
  parseRelationshipsInputs,
  roles,
  type ContactNotes,
  type RelationshipsInputs,
} from '../../src/tools/relationships/schema.ts';
import { loadSheetWords, relationshipsWorkbook } from '../../src/tools/relationships/sheet.ts';
import { sampleWorkspace } from '../../src/workspace/sample.ts';
import type { Person, Workspace } from '../../src/workspace/schema.ts';
import { today as dayAt } from '../../src/workspace/today.ts';
import sample from '../../content/cases/sample.json' with { type: 'json' };
import { cellBelow, cellBeside } from './book.ts';
import { officeIsHere } from './spreadsheet.ts';
import { followChanges, recalculateToStored } from './workbook-checks.ts';

const at = Date.UTC(2026, 5, 30, 12);
const today = dayAt(new Date(at));
const locales = ['en', 'zh'] as const;
const seed = 20_260_630;

function opened(): Workspace {
  const found = sampleWorkspace(sample, 'en', at);
  if (!found) throw new Error('the sample does not open');
  return found;
}

const workspace = opened();
const parsed = parseRelationshipsInputs(workspace.tools.relationships?.inputs);
if (!parsed.ok) throw new Error('the sample has a map');
const own = parsed.inputs;

type Document = Pick<Workspace, 'accounts' | 'people' | 'functions' | 'actions'>;

const functions = ['sales', 'service', 'finance'];
const level = fc.constantFrom(...levels, null);
const department = fc.constantFrom(...functions, 'gone', null);
const words = fc.constantFrom('', ' ', '=1+1', 'Said so', 'a; "b"');
const orUnknown = <T>(known: fc.Arbitrary<T>) => fc.option(known, { freq: 4, nil: null });
const personOf = (id: string, side: Person['side']) =>
  fc.record({
    id: fc.constant(id),
    name: fc.constantFrom(`Name ${id}`, `=${id}`),
    side: fc.constant(side),
    accountId: fc.constant(side === 'ours' ? null : 'account'),
    functionId: department,
    level,
  });
const ourIds = ['p', 'q', 'r', 's'];
const notesOf = (id: string): fc.Arbitrary<ContactNotes> =>
  fc.record({
    id: fc.constant(id),
    roles: fc.subarray([...roles]),
    influence: orUnknown(fc.integer({ min: 1, max: 5 })),
    attitude: orUnknown(fc.integer({ min: -2, max: 2 })),
    how: words,
    needs: fc.array(fc.record({ what: words, how: words }), { maxLength: 3 }),
    channel: words,
    wanted: orUnknown(fc.constantFrom(0, 0.5, 4, 12)),
    actual: orUnknown(fc.constantFrom(0, 1, 24)),
    lastContact: fc.constantFrom('', '2026-06-29', '2026-02-28', '2024-02-29', '2026-07-15', '1901-01-01'),
    links: fc
      .uniqueArray(fc.record({ id: fc.constantFrom(...ourIds), strength: fc.integer({ min: -2, max: 2 }) }), {
        selector: (link) => link.id,
      })
      .map((links) => links),
  });

interface Case {
  readonly document: Document;
  readonly inputs: RelationshipsInputs;
}

const cases: fc.Arbitrary<Case> = fc.integer({ min: 1, max: 9 }).chain((count) => {
  const ids = Array.from({ length: count }, (_, index) => `c${index}`);
  return fc
    .record({
      theirs: fc.tuple(...ids.map((id) => personOf(id, 'customer'))),
      ours: fc.tuple(...ourIds.map((id) => personOf(id, 'ours'))),
      notes: fc.tuple(...ids.map(notesOf)),
      holdsFrom: fc.integer({ min: 0, max: 2 }),
      loudFrom: fc.integer({ min: 1, max: 5 }),
    })
    .map(({ theirs, ours, notes, holdsFrom, loudFrom }) => ({
      document: {
        accounts: [
          { id: 'account', name: 'One', segment: '', region: '', notes: '', figures: {}, locations: [] },
        ],
        people: [...ours, ...theirs],
        // Two departments of one name are still two.
        functions: functions.map((id) => ({ id, name: id === 'finance' ? 'Sales' : id })),
        actions: [],
      },
      inputs: {
        ...defaultRelationshipsInputs,
        contacts: notes,
        thresholds: { ...defaultRelationshipsInputs.thresholds, holdsFrom, loudFrom },
      },
    }));
});

describe.skipIf(!officeIsHere)('the workbook of who knows whom', () => {
  const sheetWords = { en: loadSheetWords('en'), zh: loadSheetWords('zh') };

  async function fileOf(
    inputs: RelationshipsInputs,
    locale: (typeof locales)[number] = 'en',
    document: Document = workspace,
  ): Promise<Uint8Array> {
    const result = evaluateRelationships(inputs, document, today);
    const source = { words: await sheetWords[locale], document: 'Document', currency: 'GBP', result };
    return workbookFile(relationshipsWorkbook(source), locale, at);
  }

  const changed = (id: string, part: Partial<ContactNotes>): RelationshipsInputs => ({
    ...own,
    contacts: own.contacts.map((one) => (one.id === id ? { ...one, ...part } : one)),
  });

  test('holds the page’s values, and LibreOffice works out the same from its formulas', async () => {
    const files = [await fileOf(own), await fileOf(own, 'zh')];
    for (const [index, { inputs, document }] of fc.sample(cases, { seed, numRuns: 20 }).entries()) {
      files.push(await fileOf(inputs, locales[index % 2] ?? 'en', document));
    }
    await recalculateToStored(
      files.map((_, index) => `file ${index}`),
      files,
    );
  });

  test('follows changes as the page does', async () => {
    const { text, sheet } = await sheetWords.en;
    const { contacts, ties } = sheet.sheets;
    const before = await fileOf(own);
    const names = evaluateRelationships(own, workspace, today).contacts.map(({ id }) => id);
    const voss = names.indexOf('lindmere-voss');
    const linksOf = (id: string) => own.contacts.find((one) => one.id === id)?.links ?? [];
    await followChanges([
      {
        name: 'a second colleague for the one who releases the money',
        before,
        // The fourth of ours stands in the fifth column.
        inBook: (book) => ({
          [cellBelow(book, ties.name, text.risk.contactHead, voss).replace('!A', '!E')]: 1,
        }),
        after: await fileOf(
          changed('lindmere-voss', {
            links: [...linksOf('lindmere-voss'), { id: 'gareth-lowden', strength: 1 }],
          }),
        ),
        except: sheet.sheets.accounts.name,
      },
      {
        name: 'evidence, influence and a later contact',
        before,
        inBook: (book) => ({
          [cellBelow(book, contacts.name, text.contacts.how, voss)]: 'Steering group',
          [cellBelow(book, contacts.name, text.influence.label, voss)]: 3,
          [cellBelow(book, contacts.name, text.contacts.last, voss)]: '2026-06-01',
        }),
        after: await fileOf(
          changed('lindmere-voss', { how: 'Steering group', influence: 3, lastContact: '2026-06-01' }),
        ),
        except: sheet.sheets.accounts.name,
      },
      {
        name: 'a tie holds only where people trust each other',
        before,
        inBook: (book) => ({ [cellBeside(book, contacts.name, text.thresholds.holdsFrom)]: 2 }),
        after: await fileOf({ ...own, thresholds: { ...own.thresholds, holdsFrom: 2 } }),
        except: sheet.sheets.accounts.name,
      },
    ]);
  });
});
