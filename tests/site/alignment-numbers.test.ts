import { describe, expect, test } from 'vitest';
import quiz from '../../content/en/quiz/alignment.json' with { type: 'json' };
import sample from '../../content/cases/sample.json' with { type: 'json' };
import { firmIndex } from '../../src/engine/alignment/firm-index.ts';
import { handOffs } from '../../src/engine/alignment/hand-offs.ts';
import { formatNumber, formatPercent } from '../../src/i18n/format.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { evaluateAlignment, type AlignmentResult } from '../../src/tools/alignment/model.ts';
import { inputsOf, rater } from '../../src/tools/alignment/model.test-data.ts';
import {
  noDepartment,
  parseAlignmentInputs,
  type AlignmentInputs,
  type Department,
  type HandOffInputs,
} from '../../src/tools/alignment/schema.ts';
import { sampleWorkspace } from '../../src/workspace/sample.ts';
import { read } from './repository.ts';

type Phrases = Readonly<Record<Locale, string>>;

/** Every phrase stands in the chapter of its language; each `{}` in it is the next of the figures that were worked out. */
function finds(phrases: Phrases, ...figures: readonly string[]) {
  for (const locale of locales) {
    const phrase = figures.reduce((text, figure) => text.replace('{}', figure), phrases[locale]);
    expect(read(`content/${locale}/guide/alignment.mdx`)).toContain(phrase);
  }
}

const whole = (value: number | null | undefined) => formatNumber('en', value ?? NaN, 0);
const tenth = (value: number | null | undefined) => formatNumber('en', value ?? NaN, 1);
const percent = (fraction: number | null | undefined) => formatPercent('en', fraction ?? NaN, 0);
const names = (lines: readonly { readonly name: string }[]) => lines.map(({ name }) => name);
const atRisk = ({ promises }: AlignmentResult) => promises.filter(({ stand }) => stand === 'at-risk').length;

type Rated = readonly [name: string, touchpoints: number, six: readonly number[]];

/** Departments as a case tells them, rated by one group together. */
function caseOf(rated: readonly Rated[], counted: Partial<HandOffInputs>): AlignmentResult {
  const departments = rated.map(([id, touchpoints]) => [id, { ...noDepartment, touchpoints }]);
  const inputs = inputsOf({
    raters: [rater('group', Object.fromEntries(rated.map(([id, , six]) => [id, six])))],
    departments: Object.fromEntries(departments) as Readonly<Record<string, Department>>,
    handOffs: { ...inputsOf({}).handOffs, ...counted },
  });
  const functions = rated.map(([id]) => ({ id, name: id }));
  return evaluateAlignment(inputs, { functions, people: [], accounts: [] });
}

const lineOf = ({ functions }: AlignmentResult, name: string) => functions.find((one) => one.name === name);

describe('the alignment chapter: its sums', () => {
  test('one department', () => {
    const line = lineOf(caseOf([['one', 1, [4, 3, 3, 2, 2, 1]]], {}), 'one');
    expect(line?.elements).toEqual({ vision: 3.5, communication: 2.5, structure: 1.5 });
    finds({ en: 'the index {}.', zh: '合起来 2.5，指数 {}。' }, tenth(line?.index));
  });

  test('the weakest link', () => {
    const firm = (best: number, weakest: number) =>
      firmIndex(
        [
          { index: best, weight: 5 },
          { index: 60, weight: 3 },
          { index: weakest, weight: 2 },
        ],
        20,
      );
    const [now, best, weakest] = [firm(80, 20), firm(100, 20), firm(80, 45)];
    finds(
      { en: 'The mean is {}; reported are {}.', zh: '平均 {} 分，可以对外说的是 {} 分。现在' },
      whole(now?.mean),
      whole(now?.reported),
    );
    finds(
      { en: 'The mean is {}, and reported are still {}.', zh: '平均 {}，能说的还是 {}。' },
      whole(best?.mean),
      whole(best?.reported),
    );
    finds({ en: 'and {} may be reported. The rule', zh: '能说的就有 {}。' }, whole(weakest?.reported));
  });

  test('the chase', () => {
    const found = handOffs({ handed: 40, closed: 26, hours: 2, cost: 80 });
    finds({ en: 'so {} were chased', zh: '剩下 {} 件要追' }, whole(found.chased));
    finds({ en: 'that is {} a month. The true', zh: '一个月 {} 元。书中' }, whole(found.drift));
    finds({ en: 'in those {} hours', zh: '这 {} 个小时' }, whole(2 * (found.chased ?? NaN)));
  });

  test('accounts and dollars a director', () => {
    finds({ en: 'about {} accounts', zh: '大约管 {} 家' }, tenth(30 / 12));
    const millions = Math.round(800 / 12);
    finds({ en: 'and 67 million', zh: '家、{} 万美元' }, whole(millions * 100));
    expect(millions).toBe(67);
  });

  test('the questions', () => {
    const right = (id: string) => quiz.questions.find((one) => one.id === id)?.right;
    expect(lineOf(caseOf([['one', 1, [4, 4, 3, 2, 2, 3]]], {}), 'one')?.index).toBe(right('index'));
    const equal = [90, 75, 30].map((index) => ({ index, weight: 1 }));
    expect(firmIndex(equal, 20)?.reported).toBe(right('reported'));
    expect(handOffs({ handed: 60, closed: 45, hours: 2, cost: 90 }).drift).toBe(right('handoff'));
  });
});

describe('the alignment chapter: its cases', () => {
  test('reorganise, then explain', () => {
    const result = caseOf(
      [
        ['unit', 40, [4, 3, 3, 3, 5, 4]],
        ['dispatch', 60, [2, 2, 2, 2, 3, 3]],
        ['customer service', 60, [2, 2, 3, 2, 4, 3]],
        ['billing', 40, [1, 2, 1, 2, 1, 1]],
      ],
      { handed: 120, closed: 66, hours: 2, cost: 80 },
    );
    const { firm, sequence, handOffs: counted } = result;
    expect([sequence.isFlagged, sequence.functions.length]).toEqual([true, 3]);
    finds(
      { en: 'In customer service it is {}:', zh: '客服高出 {} 分' },
      tenth(lineOf(result, 'customer service')?.ahead),
    );
    expect(firm?.weakest.name).toBe('billing');
    finds({ en: 'has an index of {}.\n\nThe mean', zh: '张发票，指数 {}。' }, whole(firm?.weakest.index));
    finds({ en: 'The mean is {}. No more', zh: '平均 {} 分，可以对外说的只有 28' }, whole(firm?.mean));
    finds({ en: 'No more than {} may', zh: '可以对外说的只有 {} 分。当月' }, whole(firm?.reported));
    finds({ en: 'closed by themselves, {}.', zh: '66 件，占 {}。' }, percent(counted.rate));
    finds({ en: 'the other {}, two', zh: '其余 {} 件' }, whole(counted.chased));
    finds({ en: 'that is {} a month.\n\nIn May', zh: '一个月 {} 元。\n\n五月' }, whole(counted.drift));
  });

  test('one page at the loading bay, before and after', () => {
    const before = caseOf(
      [
        ['sales', 30, [4, 4, 4, 4, 4, 3]],
        ['planning', 30, [4, 3, 3, 3, 3, 3]],
        ['loading bay', 60, [1, 2, 1, 2, 2, 2]],
        ['billing', 20, [3, 3, 2, 3, 3, 3]],
      ],
      { handed: 100, closed: 61, hours: 1.5, cost: 80 },
    );
    const after = caseOf(
      [
        ['sales', 30, [4, 4, 4, 4, 4, 3]],
        ['planning', 30, [4, 3, 4, 4, 3, 3]],
        ['loading bay', 60, [4, 4, 4, 5, 3, 3]],
        ['billing', 20, [4, 3, 3, 3, 3, 3]],
      ],
      { handed: 100, closed: 93, hours: 1.5, cost: 80 },
    );
    expect([before.firm?.weakest.name, before.firm?.isHeld]).toEqual(['loading bay', true]);
    finds({ en: 'and an index of {}. Nobody', zh: '指数只有 {}。' }, whole(before.firm?.weakest.index));
    finds(
      { en: 'The mean is {}, and {} may be reported. Of 100', zh: '平均 {} 分，可以对外说的是 {} 分。100' },
      whole(before.firm?.mean),
      whole(before.firm?.reported),
    );
    finds(
      { en: 'the loading bay has {}. The', zh: '装卸组升到 {}。' },
      whole(lineOf(after, 'loading bay')?.index),
    );
    expect([after.firm?.weakest.name, after.firm?.isHeld]).toEqual(['billing', false]);
    finds({ en: 'mean is {} and nothing holds', zh: '平均 {}，没有哪个部门再拖住' }, whole(after.firm?.mean));
    finds({ en: 'weakest, with {}.', zh: '最弱的是开票，{}。' }, whole(after.firm?.weakest.index));
    finds(
      { en: 'from {} to {} a month. Only', zh: '从每月 {} 元降到 {} 元。' },
      whole(before.handOffs.drift),
      whole(after.handOffs.drift),
    );
  });
});

describe('the alignment chapter: what it says of the sample', () => {
  const opened = sampleWorkspace(sample, 'en', Date.parse('2026-06-30'));
  const slice = opened?.tools.alignment;
  const parsed = parseAlignmentInputs(slice?.inputs, slice?.version);
  if (opened === null || !parsed.ok) throw new Error('the sample has no answers');
  const own = parsed.inputs;
  const workspace = opened;
  const run = (inputs: AlignmentInputs) => evaluateAlignment(inputs, workspace);
  const result = run(own);
  const logistics = (change: Partial<Department>): AlignmentResult => {
    const id = lineOf(result, 'Logistics')?.id ?? '';
    const department = { ...noDepartment, ...own.departments[id], ...change };
    return run({ ...own, departments: { ...own.departments, [id]: department } });
  };

  test('its headline', () => {
    const { firm, functions } = result;
    expect([functions.length, firm?.weakest.name, own.raters.length]).toEqual([10, 'Logistics', 4]);
    finds(
      { en: 'The mean is {}, but {} may', zh: '平均 {} 分，可以对外说的只有 {} 分。拖住' },
      whole(firm?.mean),
      whole(firm?.reported),
    );
    finds({ en: 'holds it down with {},', zh: '物流部，{} 分；' }, whole(firm?.weakest.index));
    const touchpoints = functions.map(({ department }) => department.touchpoints);
    const most = Math.max(...touchpoints);
    expect(firm?.weakest.department.touchpoints).toBe(most);
    const all = touchpoints.reduce((sum, one) => sum + one, 0);
    finds({ en: `${most} of {} touchpoints`, zh: `{} 次接触里占 ${most} 次` }, whole(all));
  });

  test('levels and order', () => {
    const { levels, sequence } = result;
    const [executives, , frontLine] = levels.levels;
    finds(
      { en: 'Executives answer {}, the front line {}.', zh: '高管的平均是 {} 分，一线是 {} 分' },
      tenth(executives?.mean),
      tenth(frontLine?.mean),
    );
    finds({ en: 'The gap of {} is above', zh: '相差 {} 分，过了' }, tenth(levels.gap));
    expect(levels.gap).toBeGreaterThan(own.settings.clearGap);
    expect(sequence).toEqual({ functions: [], isFlagged: false });
    const { elements } = lineOf(result, 'Field sales') ?? {};
    finds(
      { en: 'vision {}, structure {}.', zh: '愿景 {} 分，结构 {} 分。' },
      tenth(elements?.vision),
      tenth(elements?.structure),
    );
  });

  test('where the team is apart', () => {
    const { cells, concordance } = result.agreement;
    const [widest] = cells;
    expect([widest?.functionName, widest?.statement]).toEqual(['Logistics', 's1']);
    expect(widest?.said.map(({ name, value }) => `${name} ${value}`)).toEqual([
      'Wendy Okoro 1',
      'Anwen Price 2',
      'Tom Ashdown 3',
      'Neil Corrigan 5',
    ]);
    const mean = lineOf(result, 'Logistics')?.means?.s1 ?? NaN;
    expect(mean - 1).toBeLessThan(5 - mean);
    finds({ en: '</Term>, is {}.', zh: '</Term> W 是 {}。' }, formatNumber('en', concordance?.w ?? NaN, 2));
  });

  test('its promises', () => {
    expect([atRisk(result), result.promises.length]).toEqual([3, 4]);
    expect(names(result.promises[0]?.functions ?? [])).toEqual(['Service', 'Logistics']);
    expect(names(result.promises[0]?.below ?? [])).toEqual(['Logistics']);
  });

  test('its experiments', () => {
    finds(
      { en: 'jumps from {} to {}.', zh: '从 {} 跳到 {}，' },
      whole(result.firm?.reported),
      whole(logistics({ touchpoints: 0 }).firm?.reported),
    );
    const declared = logistics({ stage: 'able' });
    finds(
      { en: 'at risk, {} instead of {},', zh: '变成 {} 项，可是答卷' },
      whole(atRisk(declared)),
      whole(atRisk(result)),
    );
    expect(lineOf(declared, 'Logistics')?.proposed).toBe('unaware');
    const closing = run({ ...own, handOffs: { ...own.handOffs, closed: 39 } });
    expect(closing.handOffs.rate).toBeGreaterThan(own.settings.handOffTarget);
    expect([own.handOffs.closed, own.handOffs.handed]).toEqual([31, 48]);
    finds(
      { en: 'goes from {} to {}, above', zh: '从 {}% 升到 {}，过了线' },
      percent(result.handOffs.rate).replace('%', ''),
      percent(closing.handOffs.rate),
    );
    finds(
      { en: 'chasing from {} to {} a month. Then', zh: '从每月 {} 降到 {}。' },
      whole(result.handOffs.drift),
      whole(closing.handOffs.drift),
    );
  });
});
