import { describe, expect, test } from 'vitest';
import type { Account } from '../../workspace/schema.ts';
import type { Words } from './chart.ts';
import { evaluateStance } from './model.ts';
import { resultRows } from './rows.ts';
import { defaultStanceInputs, type StanceInputs } from './schema.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.zh.ts';

const english: Words = { locale: 'en', text: en, currency: 'GBP' };
const settings = { currency: 'GBP', fiscalYearStart: 1, thisYear: 2026 };

const inputs: StanceInputs = {
  ...defaultStanceInputs,
  dimensions: {
    ...defaultStanceInputs.dimensions,
    horizon: { position: 'strategic', evidence: '=plan of March' },
    offer: { position: 'mixed', evidence: '' },
  },
};

function account(name: string, revenue: number, cost: number): Account {
  const figures = { '2026': { revenue, directCost: cost, indirectCost: null } };
  return { id: name, name, segment: '', region: '', notes: '', figures, locations: [] };
}

function rowsOf(accounts: readonly Account[], words = english) {
  return resultRows(evaluateStance(inputs, { accounts, settings }), words);
}

describe('the result as a sheet', () => {
  const rows = rowsOf([account('Acme', 75, 15), account('Birch', 25, 5)]);

  test('has the six lines and their sum unrounded', () => {
    expect(rows[0]).toEqual(['Dimensions', 'You say', 'Evidence', 'Counts as', 'Steps', 'Points']);
    expect(rows[1]).toEqual(['Planning horizon', 'Managing', '=plan of March', 'Managing', 2, 200 / 12]);
    expect(rows[2]).toEqual(['Segmentation', 'open', '', 'Selling', 0, 0]);
    expect(rows[3]).toEqual(['What is offered', 'Mixed', '', 'Selling', 0, 0]);
    expect(rows[7]).toEqual(['Sum', null, null, null, 2, 200 / 12]);
    expect(rows[8]).toEqual(['Band', 'Key account selling under another name']);
    expect(rows[9]).toEqual(['Index as said', 25]);
  });

  test('has the shares of revenue and contribution with one line per account', () => {
    // By hand: 75 % and 25 %, HHI 5625 + 625; the contribution is 60 and 20, which is the same.
    expect(rows).toContainEqual(['Share of the largest', 0.75]);
    expect(rows).toContainEqual(['HHI', 6250]);
    expect(rows).toContainEqual(['Acme', 75, 0.75, 0.75, 5625]);
    expect(rows).toContainEqual(['Birch', 20, 0.25, 1, 625]);
  });

  test('says why there are no shares', () => {
    expect(rowsOf([])).toContainEqual([en.concentration.noRevenue['no-accounts']]);
    const losing = rowsOf([account('Acme', 75, 100)]);
    expect(losing.at(-1)?.[0]).toMatch(/^By contribution there are no shares: 1 account loses/);
  });

  test('has as many rows in Chinese', () => {
    const accounts = [account('Acme', 75, 15)];
    const chinese = rowsOf(accounts, { locale: 'zh', text: zh, currency: 'CNY' });
    expect(chinese.map((row) => row.length)).toEqual(rowsOf(accounts).map((row) => row.length));
  });
});
