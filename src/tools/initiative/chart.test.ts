import { describe, expect, test } from 'vitest';
import { sampleWorkspace } from '../../workspace/sample.ts';
import type { Workspace } from '../../workspace/schema.ts';
import sample from '../../../content/cases/sample.json' with { type: 'json' };
import {
  caseFinding,
  caseSentences,
  charterLines,
  charterTodos,
  compareFinding,
  gapTodos,
  indexFinding,
  indexReading,
  ownersFinding,
  ratersFinding,
  revenueHint,
  statementTable,
  tabNotes,
  taxFinding,
  taxSentences,
  testFinding,
  testSentences,
  type Words,
} from './chart.ts';
import { evaluateInitiative } from './model.ts';
import { answersOf, inputsWith } from './model.test-data.ts';
import { resultRows } from './rows.ts';
import { defaultInitiativeInputs, parseInitiativeInputs, type InitiativeInputs } from './schema.ts';
import { editField, patchCharter, patchTax, setTest } from './state/changes.ts';
import { statements, testItems } from './schema/statements.ts';
import { text as askedEn } from './statements-text.en.ts';
import { text as askedZh } from './statements-text.zh.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.zh.ts';

const words: Words = { locale: 'en', text: en, asked: askedEn, currency: 'GBP' };
const chinese: Words = { locale: 'zh', text: zh, asked: askedZh, currency: 'CNY' };

function opened(locale: 'en' | 'zh'): { workspace: Workspace; inputs: InitiativeInputs } {
  const workspace = sampleWorkspace(sample, locale, Date.UTC(2026, 5, 30));
  const parsed = parseInitiativeInputs(workspace?.tools.initiative?.inputs);
  if (!workspace || !parsed.ok) throw new Error('the sample does not open');
  return { workspace, inputs: parsed.inputs };
}

const { workspace, inputs } = opened('en');
const evaluated = (own: InitiativeInputs) => evaluateInitiative(own, workspace);
const result = evaluated(inputs);
const nothing = evaluated(defaultInitiativeInputs);

describe('findings', () => {
  test('of the sample are sentences in figures', () => {
    expect(indexFinding(words, result.index)).toBe('A sales initiative: 30.3 of 100');
    expect(ownersFinding(words, result.owners)).toBe(
      'Sales holds 3 of 4 commitments that have one owner (75%)',
    );
    expect(testFinding(words, result.test)).toBe('Ownership 30%: 3 of 10 answers are yes');
    expect(compareFinding(words, result)).toContain('in between in 3, sales programme in 5');
    expect(taxFinding(words, result.tax)).toBe('Persuading colleagues costs £153k a year');
    expect(taxSentences(words, result.tax, inputs.tax).join(' ')).toContain(
      '3 × 17 hours × 44 weeks × £68 = £152,592. 40.5% of the working time, as much as 1.2 full-time account managers.',
    );
    expect(caseFinding(words, result.plan)).toBe(
      'It needs 4.3 points more revenue to pay for itself, and you expect 4.7 points',
    );
    expect(caseSentences(words, result.plan).join(' ')).toContain(
      '£1,180,000 ÷ (£86,700,000 × 32%) = 4.3 points.',
    );
    expect(revenueHint(words, result.charter)).toContain('£28,089,972 in 2026');
    expect(ratersFinding(words, inputs, result)).toMatch(/^They are furthest apart on “/);
    expect(tabNotes(result)).toEqual({ answers: '20/20', owners: '4/7', compare: '8/8' });
  });

  test('say what to do where nothing is known', () => {
    expect(indexFinding(words, nothing.index)).toBe(en.index.empty);
    expect(indexReading(words, nothing)).toEqual([en.index.start]);
    expect(testFinding(words, nothing.test)).toBe(en.test.empty);
    expect(compareFinding(words, nothing)).toBe(en.compare.empty);
    expect(taxFinding(words, nothing.tax)).toContain('Account managers, Hours a week spent persuading');
    expect(caseFinding(words, nothing.plan)).toContain(
      'Revenue without the programme, Contribution margin and Programme cost',
    );
    expect(ownersFinding(words, nothing.owners)).toBe(en.owners.noSales);
    expect(ratersFinding(words, defaultInitiativeInputs, nothing)).toBe(en.raters.state.none);
    expect(revenueHint(words, nothing.charter)).toBeNull();
  });

  test('warn of thin knowledge, of the cap and of impossible hours', () => {
    const thin = evaluated(inputsWith({ answers: answersOf([4, 4]) }));
    expect(indexReading(words, thin).join(' ')).toContain('Only 2 of 20 statements are known');
    const high = evaluated(inputsWith({ answers: answersOf(statements.map(() => 4)) }));
    expect(indexReading(words, high)).toContain(en.index.capped);
    const all = testItems.reduce((own, item) => setTest(item, item !== 'named-account')(own), inputs);
    expect(testSentences(words, evaluated(all).test)[0]).toContain('would give 90%. Ownership stays at 50%');
    const impossible = patchTax({ hours: 50 })(inputs);
    expect(taxSentences(words, evaluated(impossible).tax, impossible.tax)).toContain(en.tax.impossible);
  });

  test('name every gap of the grid as something to do', () => {
    expect(gapTodos(words, result.owners).map(({ id }) => id)).toEqual([
      'initiative-grid-funds',
      'initiative-grid-serves',
      'initiative-grid-learns',
    ]);
  });
});

describe('the charter', () => {
  const fieldOf = (own: InitiativeInputs, field: string) =>
    charterLines(words, own, evaluated(own)).find((line) => line.field === field);

  test('is composed from the answers and says what is open', () => {
    expect(fieldOf(inputs, 'rights')?.words).toBe(
      'Price: down to 6% below list. Money: up to £15k a year and customer without asking. What is stuck goes one level up after 48 hours.',
    );
    expect(fieldOf(inputs, 'accounts')?.words).toContain('Aldwick Lifts, Halden Rail');
    expect(fieldOf(inputs, 'executives')?.words).toContain('Production: Tom Ashdown');
    expect(fieldOf(inputs, 'rhythm')).toMatchObject({ isOpen: true });
    expect(charterTodos(words, charterLines(words, inputs, result))[0]?.text).toBe(
      'Decide for the charter: Executive of each function, Rhythm',
    );
  });

  test('keeps own words and lets the other fields follow', () => {
    const edited = editField('rights', 'Ask me.')(inputs);
    const changed = patchCharter({ priceBand: 0.1, meetingWeeks: 4 })(edited);
    expect(fieldOf(changed, 'rights')).toEqual({
      field: 'rights',
      words: 'Ask me.',
      isEdited: true,
      isOpen: false,
    });
    expect(fieldOf(changed, 'rhythm')?.words).toContain('every 4 weeks');
    expect(fieldOf(editField('rights', null)(changed), 'rights')?.words).toContain('10% below list');
  });

  test('of an empty document names everything that is open', () => {
    const lines = charterLines(words, defaultInitiativeInputs, nothing);
    expect(lines.filter(({ isOpen }) => isOpen)).toHaveLength(8);
    expect(charterTodos(words, charterLines(words, inputs, result))).toHaveLength(1);
  });

  test('is written in the reader’s language', () => {
    const own = opened('zh');
    const found = evaluateInitiative(own.inputs, own.workspace);
    for (const line of charterLines(chinese, own.inputs, found)) {
      expect(line.words).toMatch(/\p{Script=Han}/u);
      expect(line.words).not.toMatch(/[{}]/);
    }
    expect(indexFinding(chinese, found.index)).toBe('还是销售部的事：30.3 分，满分 100');
  });
});

test('the table of statements sums to the index, as shown', () => {
  const { rows, foot } = statementTable(result.index, words);
  const total = rows.reduce((sum, cells) => sum + Number(cells[2]), 0);
  // Each line is rounded to a hundredth.
  expect(Math.abs(total - Number(foot[0]?.[2]))).toBeLessThan(0.2);
});

test('the export has every statement with what each rater said, and no hole', () => {
  const rows = resultRows({ inputs, result, functions: workspace.functions }, words);
  const own = rows.find((row) => row[1] === askedEn.statement['voice-travels'].claim);
  expect(own).toEqual([
    askedEn.group.customer,
    askedEn.statement['voice-travels'].claim,
    en.answer.unknown,
    0,
    '',
    3,
    1,
    0,
  ]);
  for (const value of rows.flat()) expect(value).not.toBeNaN();
});
