import { describe, expect, test } from 'vitest';
import { firm, toldOf } from './chart.test-data.ts';
import {
  accountsSoFar,
  bareShare,
  ceilingSentence,
  limitDerivation,
  limitRow,
  loadCells,
  loadChart,
  loadTable,
  managersSentences,
  monthLines,
  noteSentence,
  planFinding,
  reading,
  relationshipRows,
  serviceChart,
  serviceFinding,
  serviceTable,
  share,
  startFinding,
  startLineText,
  stillService,
  trapRows,
  trapSentence,
  wavesList,
  type Told,
} from './chart.ts';
import type { CapacityInputs } from './schema.ts';

const told = toldOf(firm);
const { words, result } = told;

function rowOf(plan: 'own' | 'declared', id: string) {
  const found = result.plans[plan].rows.find((row) => row.id === id);
  if (found === undefined) throw new Error(`no row ${id}`);
  return found;
}

function serviceOf({ service }: Told) {
  if (service === null) throw new Error('nothing is simulated');
  return service;
}

describe('sentences', () => {
  test('say with how many to start and who breaks first', () => {
    // Engineering: 3 × 24 + 7 × 9 = 135 of 150 hours for ten accounts; the eleventh is a full one.
    expect(startFinding(told)).toBe('Start with 3 accounts.');
    expect(ceilingSentence(told)).toBe(
      'First to break: Application engineering. In running service 10 accounts can be carried, not 11.',
    );
    expect(planFinding(words, result.plans.own, firm)).toBe(
      'Application engineering is asked for more than it has from month 7 on',
    );
    expect(wavesList(words, result.plans.own)).toBe('3 in month 1 and 5 in month 7');
  });

  test('read the whole result in both languages', () => {
    expect(reading(told).join(' ')).toContain('Your own waves (8 accounts) keep every promise in');
    const chinese = reading(toldOf(firm, 'zh')).join('');
    expect(chinese).toContain('先从 3 家做起。');
    expect(chinese).toContain('应用工程最先撑不住：日常服务带得动 10 家，带不动 11 家。');
    expect(chinese).not.toMatch(/\{|[a-z]{3}/);
  });

  test('leave the service out before it is simulated', () => {
    const early = reading(toldOf(firm, 'en', false)).join(' ');
    expect(early).not.toContain('of the months');
  });

  test('name who keeps even one account from starting', () => {
    const stuck = toldOf({ ...firm, managers: { ...firm.managers, count: 0 } });
    expect(startFinding(stuck)).toBe(
      'Do not start yet: Account managers cannot carry a single account. Free hours there first, or ask less of them.',
    );
    expect(planFinding(words, stuck.result.plans.recommended, firm)).toBe('There is no plan to show.');
    expect(reading(stuck)[1]).toContain('First to break');
  });

  test('say so where nothing limits the number', () => {
    const tiers = firm.tiers.map((tier) => ({ ...tier, newRelationships: 0, matureRelationships: 0 }));
    const free: CapacityInputs = {
      ...firm,
      tiers,
      functions: [],
      sponsors: { count: null, accountsEach: null },
      waves: [],
    };
    const open = toldOf(free);
    expect(ceilingSentence(open)).toBe('Nothing you entered limits the number.');
    expect(managersSentences(open)[1]).toBe(
      'Your relationships need no time yet, so the managers limit nothing.',
    );
    expect(startLineText(open, { code: 'ceiling', accounts: null, pending: false })).toBe(
      'What everybody can carry in the long run',
    );
    expect(trapSentence(open)).toContain('do not ask anybody for more than they have');
    expect(planFinding(words, open.result.plans.recommended, free)).toBe(
      'On average the hours are enough in every month',
    );
    expect(serviceFinding(words, serviceOf(open), free)).toContain('whatever the number shown');
  });

  test('are found for every note', () => {
    const sentences = result.notes.map((note) => noteSentence(words, firm, note));
    expect(sentences).toContain(
      'Nobody has said how many hours law has free, so it limits nothing here. That does not mean that it will not.',
    );
    expect(sentences.every((sentence) => !sentence.includes('{'))).toBe(true);
    expect(noteSentence(words, firm, { code: 'few-relationships', tier: 1, n: 3 })).toContain(
      '“Basic” has 3',
    );
    expect(noteSentence(words, firm, { code: 'nothing-fits', ids: ['eng', 'managers'] })).toBe(
      'Application engineering and Account managers cannot carry a single account with the hours entered.',
    );
  });

  test('round shares without claiming all or none', () => {
    expect([1, 0.9996, 0.996, 0.5, 0.004, 0.0004, 0].map((value) => share(words, value))).toEqual([
      '100%',
      '>99.9%',
      '99.6%',
      '50%',
      '0.4%',
      '<0.1%',
      '0%',
    ]);
    expect([1, 0.999, 0.5, 0.001, 0].map((value) => bareShare(words, value))).toEqual([
      '100',
      '>99',
      '50',
      '<1',
      '0',
    ]);
  });
});

describe('limits', () => {
  test('stand in a row each with the account that is too many', () => {
    expect(result.limits.map((limit) => limitRow(told, limit))).toEqual([
      {
        id: 'managers',
        name: 'Account managers',
        available: '288 h',
        carries: '12',
        breaksAt: '13',
        isFirst: false,
      },
      {
        id: 'eng',
        name: 'Application engineering',
        available: '150 h',
        carries: '10',
        breaksAt: '11',
        isFirst: true,
      },
      { id: 'desk', name: 'desk', available: '0 h', carries: 'no limit', breaksAt: '–', isFirst: false },
      { id: 'law', name: 'law', available: '–', carries: 'hours not known', breaksAt: '–', isFirst: false },
      {
        id: 'sponsors',
        name: 'Executive sponsors',
        available: '4 × 3',
        carries: '12',
        breaksAt: '13',
        isFirst: false,
      },
    ]);
    const uncounted = toldOf({ ...firm, sponsors: { count: null, accountsEach: 3 } });
    expect(limitRow(uncounted, { id: 'sponsors', carries: null })).toMatchObject({
      available: '',
      carries: 'not counted',
    });
  });

  test('unfold into lines that sum', () => {
    expect(limitDerivation(told, { id: 'eng', carries: 10 })).toEqual({
      title: 'Application engineering: hours of the accounts that fit, and of one more',
      heads: ['10 accounts', '11 accounts'],
      rows: [
        ['Full service', '3 × 24 h = 72 h', '4 × 24 h = 96 h'],
        ['Basic', '7 × 9 h = 63 h', '7 × 9 h = 63 h'],
      ],
      sums: ['135 h', '159 h'],
      available: '150 h',
    });
    expect(limitDerivation(told, { id: 'sponsors', carries: 12 })).toBeNull();
  });
});

describe('load', () => {
  test('is drawn in three parts against the hours there are', () => {
    const config = loadChart(rowOf('own', 'eng'), words);
    // Month 2: one full and two basic accounts: 24 + 18, (90 + 2 × 45) / 3, a quarter of month 1's set-up.
    expect(config.data.datasets.map(({ data }) => data[1])).toEqual([42, 60, 15, 150]);
    expect(loadChart(rowOf('own', 'law'), words).data.datasets).toHaveLength(3);
    expect(loadTable(rowOf('own', 'eng'), words).rows[1]).toEqual([
      '2',
      '42',
      '60',
      '15',
      '117',
      '150',
      '78%',
      '0',
    ]);
  });

  test('unfolds a month into lines that sum', () => {
    const { rows, sum } = monthLines(rowOf('own', 'eng'), 2, result.plans.own, firm, result, words);
    expect(rows[0]).toEqual(['1 account of wave 1, Full service: Running service', '24 h', '24 h']);
    expect(rows).toHaveLength(6);
    expect(sum).toBe('117 h');
  });

  test('marks what is too much, nearly full, calm or not known', () => {
    const cells = loadCells(rowOf('own', 'eng'), words);
    expect(cells[1]).toEqual({ month: 2, text: '78', level: 'calm' });
    expect(cells[6]?.level).toBe('over');
    expect(cells[9]?.level).toBe('full');
    expect(loadCells(rowOf('own', 'law'), words)[0]).toEqual({ month: 1, text: '–', level: 'none' });
    expect(loadCells(rowOf('own', 'desk'), words)[0]).toEqual({ month: 1, text: '0', level: 'calm' });
  });

  test('shows hours where there are none to take a part of', () => {
    const none = toldOf({
      ...firm,
      functions: firm.functions.map((one) => (one.id === 'eng' ? { ...one, available: 0 } : one)),
    });
    const eng = none.result.plans.own.rows.find(({ id }) => id === 'eng');
    expect(eng && loadCells(eng, words)[0]).toEqual({ month: 1, text: '102 h', level: 'over' });
    expect(trapRows(none)[3]?.[2]).toBe('Application engineering, month 1: there are no hours');
  });

  test('counts the accounts that have begun', () => {
    expect(accountsSoFar(result.plans.own)).toEqual([3, 3, 3, 3, 3, 3, 8, 8, 8, 8, 8, 8]);
  });
});

describe('counter-example', () => {
  test('stands beside what is recommended', () => {
    const rows = trapRows(told);
    expect(rows[0]).toEqual(['Accounts in month 1', '3', '65']);
    expect(rows[2]?.[2]).toBe('0%');
    // Sixty-five accounts: 22 full and 43 basic ones. Month 1: 22 × 24 + 43 × 9 + (22 × 90 + 43 × 45) / 3 = 2,220 of 150.
    expect(rows[3]?.[2]).toBe('Application engineering, month 1: 1,480%');
    expect(rows[6]?.[2]).toBe('19');
    expect(trapRows(toldOf(firm, 'en', false))[2]).toEqual([
      'Months in which every promise is kept',
      '…',
      '…',
    ]);
  });

  test('says what is owed in months of work', () => {
    expect(trapSentence(told)).toMatch(
      /^Application engineering: by month 12, \d+ months of all available hours/,
    );
    const small = { ...firm, declare: 11, horizonMonths: 2, setUpMonths: 24 };
    expect(trapSentence(toldOf(small))).toBe('');
  });

  test('shows the managers’ side of each plan', () => {
    const { head, rows } = relationshipRows(told);
    expect(head.slice(2)).toEqual(['Your waves: 8 accounts', 'Counter-example: 65 accounts']);
    // 22 × 30 + 43 × 21 = 1,563 hours of 288.
    expect(rows[1]?.[3]).toBe('1,563 h');
    expect(rows[3]?.[3]).toBe('543% · skimmed: relationships drift');
    const idle = toldOf({ ...firm, managers: { ...firm.managers, count: 0 }, waves: [] });
    expect(relationshipRows(idle).head).toHaveLength(2);
    expect(relationshipRows(idle).rows[3]?.[1]).toBe('–');
  });
});

describe('service level', () => {
  const service = serviceOf(told);

  test('is drawn as two curves and a target', () => {
    const config = serviceChart(service, firm, words);
    const [together, running, target] = config.data.datasets;
    expect(together?.data[0]).toEqual({ x: 1, y: 1 });
    expect(running?.data).toHaveLength(20);
    expect(target?.data).toEqual([
      { x: 0, y: 0.95 },
      { x: 20, y: 0.95 },
    ]);
    const { callbacks, filter } = config.options.plugins.tooltip;
    expect(callbacks.title([{ parsed: { x: 4 } }])).toEqual(['4 accounts']);
    expect(callbacks.label({ datasetIndex: 1, parsed: { y: 0.5 } })).toBe('all set up long ago: 50.0%');
    expect([0, 2].map((datasetIndex) => filter({ datasetIndex }))).toEqual([true, false]);
  });

  test('has its finding as a title', () => {
    // Without spread, month 2 of four accounts takes 51 + 75 + 18.75 of 150 hours; a fifth, a full one, is too much.
    expect(serviceFinding(words, service, firm)).toBe(
      'Begun together, up to 4 accounts keep every promise in 95% of the months; in the long run up to 10',
    );
    const none = { ...service, findings: { ...service.findings, together: 0 } };
    expect(serviceFinding(words, none, firm)).toContain('Not even one account');
    const open = { ...service, findings: { ...service.findings, running: null } };
    expect(serviceFinding(words, open, firm)).toContain('every number shown does');
  });

  test('has every point in its table, the counter-example last', () => {
    const { rows } = serviceTable(service, words);
    expect(rows).toHaveLength(32);
    expect(rows.at(-1)).toEqual(['65', '0%', '0.00%', '0%', '0.00%']);
  });

  test('is drawn without a script too', () => {
    const still = stillService(service, firm, words);
    expect(still.lines).toHaveLength(4);
    expect(still.lines[0]?.points.split(' ')).toHaveLength(20);
    expect(still.texts.map(({ text }) => text)).toContain('all begun in month 1');
    expect(JSON.stringify(still)).not.toContain('NaN');
  });
});
