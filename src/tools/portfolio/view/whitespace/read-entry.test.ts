import { describe, expect, test } from 'vitest';
import { presetText } from '../../preset-text.en.ts';
import { text as toolEn } from '../../text.en.ts';
import { text as toolZh } from '../../text.zh.ts';
import { text as spaceEn } from '../../whitespace-text.en.ts';
import { text as spaceZh } from '../../whitespace-text.zh.ts';
import { typedCell } from '../../chart/whitespace-words.ts';
import { cellStates } from '../../state/whitespace.ts';
import { readEntry } from './read-entry.ts';

const en = { locale: 'en', text: toolEn, presets: presetText, currency: 'GBP', space: spaceEn } as const;
const zh = { locale: 'zh', text: toolZh, presets: presetText, currency: 'CNY', space: spaceZh } as const;

describe('an entry in the whitespace grid', () => {
  test.each([
    ['h 1,200', 'have', 1200],
    ['C300', 'could', 300],
    ['r 250k', 'competitor', 250_000],
    ['rival £1.2m', 'competitor', 1_200_000],
    ['have ?', 'have', null],
    ['1200', null, 1200],
    ['?', null, null],
    ['n', 'none', undefined],
    ['could', 'could', undefined],
    ['○ 5', 'could', 5],
    ['▲', 'competitor', undefined],
  ] as const)('%s', (typed, state, value) => {
    expect(readEntry(en, typed)).toEqual({ ok: true, entry: { kind: 'set', state, value } });
  });

  test.each([
    ['对手25万', 'competitor', 250_000],
    ['可买 3万', 'could', 30_000],
    ['已有 ？', 'have', null],
    ['无', 'none', undefined],
    ['r 1.2万', 'competitor', 12_000],
    ['have 7', 'have', 7],
  ] as const)('in Chinese: %s', (typed, state, value) => {
    expect(readEntry(zh, typed)).toEqual({ ok: true, entry: { kind: 'set', state, value } });
  });

  test('that is empty takes the cell back', () => {
    expect(readEntry(en, '  ')).toEqual({ ok: true, entry: { kind: 'clear' } });
  });

  test.each([
    ['perhaps', 'notCell'],
    ['h maybe', 'notCell'],
    ['12%', 'notCell'],
    ['h -3', 'negative'],
    ['(300)', 'negative'],
    ['1e30', 'notCell'],
  ])('that cannot be meant is refused: %s', (typed, code) => {
    expect(readEntry(en, typed)).toEqual({ ok: false, code });
  });

  test('is what a cell is copied as, in either language', () => {
    for (const words of [en, zh]) {
      for (const state of cellStates) {
        for (const value of state === 'none' ? [null] : [null, 0, 1234.5, 1_200_000]) {
          const reading = readEntry(words, typedCell(words, { state, value }));
          const given = state === 'none' ? undefined : value;
          expect(reading).toEqual({ ok: true, entry: { kind: 'set', state, value: given } });
        }
      }
    }
  });
});
