import { describe, expect, test } from 'vitest';
import tarnwick from '../../content/cases/sample.json';
import { locales } from '../i18n/locale.ts';
import { sampleDocumentId, sampleWorkspace } from './sample.ts';
import { sampleData } from './store.test-data.ts';
import { someDay } from './workspace.test-data.ts';

describe('sampleWorkspace', () => {
  test.each(locales)('makes a document of the built-in sample: %s', (locale) => {
    const workspace = sampleWorkspace(tarnwick, locale, someDay);
    expect(workspace).toMatchObject({ id: sampleDocumentId('tarnwick'), sample: 'tarnwick' });
    expect(workspace?.name).toBe(tarnwick.name[locale]);
    expect(workspace?.accounts).toHaveLength(tarnwick.accounts.length);
    expect(JSON.stringify(workspace)).not.toContain('"zh":');
  });

  test('counts years from this one and speaks one language throughout', () => {
    const workspace = sampleWorkspace(sampleData, 'zh', someDay);
    expect(workspace?.accounts).toEqual([
      {
        id: 'bakery',
        name: '面包房',
        segment: '食品',
        region: '北方',
        notes: '',
        figures: {
          '2024': { revenue: 1, directCost: 2, indirectCost: null },
          '2026': { revenue: 3, directCost: 4, indirectCost: 5 },
        },
        locations: [
          { id: 'l', name: '港口', figures: { '2028': { revenue: 6, directCost: 7, indirectCost: 8 } } },
        ],
      },
    ]);
    expect(workspace?.tools).toEqual({
      portfolio: { version: 1, inputs: { ratings: { bakery: { source: '问过' } } } },
    });
  });

  test('counts days ago from now, wherever the data have them', () => {
    const tools = { relationships: { version: 1, inputs: { contacts: [{ lastContact: { daysAgo: 30 } }] } } };
    // 30 days before noon of 2026-06-30.
    const workspace = sampleWorkspace({ ...tarnwick, tools }, 'en', Date.UTC(2026, 5, 30, 12));
    expect(workspace?.tools.relationships?.inputs).toEqual({ contacts: [{ lastContact: '2026-05-31' }] });
  });

  test.each([null, {}, { id: 'x' }, { ...tarnwick, accounts: [{ ...tarnwick.accounts[0], id: '' }] }])(
    'is nothing when the data are no sample (%#)',
    (data) => {
      expect(sampleWorkspace(data, 'en', someDay)).toBeNull();
    },
  );
});
