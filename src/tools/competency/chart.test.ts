import { describe, expect, test } from 'vitest';
import * as chart from './chart.ts';
import { competenciesText as builtEn } from './competencies-text.en.ts';
import { competenciesText as builtZh } from './competencies-text.zh.ts';
import { evaluateCompetency } from './model.ts';
import { candidate, initiative, inputsOf, people, training, view } from './model.test-data.ts';
import { presetCompetency } from './presets.ts';
import { resultRows } from './rows.ts';
import { builtInProfile, defaultCompetencyInputs, type Candidate, type CompetencyInputs } from './schema.ts';
import { ownCompetency } from './state/changes.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.zh.ts';

const english: chart.Words = { locale: 'en', text: en, built: builtEn };
const chinese: chart.Words = { locale: 'zh', text: zh, built: builtZh };
const { settings } = defaultCompetencyInputs;

function resultOf(inputs: CompetencyInputs) {
  return evaluateCompetency(inputs, { people });
}

function onlyOne(one: Candidate, inputs: CompetencyInputs = inputsOf(one)) {
  const { chosen } = resultOf({ ...inputs, candidates: [one] });
  if (!chosen) throw new Error('there is a candidate');
  return chosen;
}

function read(one: Candidate, words = english): string {
  return chart.candidateReading(words, onlyOne(one), settings).join(' ');
}

describe('names', () => {
  test('are the built-in ones unless there are own ones', () => {
    expect(chart.competencyName(english, initiative)).toBe('Initiative');
    expect(chart.competencyName(chinese, { ...initiative, name: ' 冲劲 ' })).toBe('冲劲');
    expect(chart.competencyName(english, ownCompetency('x', ''))).toBe(en.profile.unnamed);
    expect(chart.profileName(english, builtInProfile('consultative'))).toBe('Consultative profile');
    expect(chart.profileName(english, { ...builtInProfile('research'), name: 'Ours' })).toBe('Ours');
    expect(chart.profileName(english, { ...builtInProfile('research'), preset: null })).toBe('Own profile');
    expect(chart.profileAbout(english, { ...builtInProfile('research'), preset: null })).toBe(
      en.profile.about.own,
    );
    expect(chart.candidateName(english, { name: ' ' })).toBe(en.candidates.unnamed);
    expect(chart.raterName(english, { rater: '', role: 'peer' })).toBe('Peer, no name');
    expect(chart.raterName(chinese, { rater: '高远', role: 'manager' })).toBe('高远（上级）');
  });

  test('of anchors and questions come with the built-in competencies only', () => {
    expect(chart.anchorsOf(english, { ...initiative, low: 'Waits' }).map(({ words }) => words)).toEqual([
      'Waits',
      builtEn.initiative.middle,
      builtEn.initiative.high,
    ]);
    expect(chart.anchorsOf(english, ownCompetency('x', 'X'))).toEqual([]);
    expect(chart.questionsOf(english, initiative)).toHaveLength(4);
    expect(chart.questionsOf(english, ownCompetency('x', 'X'))).toEqual([]);
  });

  test.each(['en', 'zh'] as const)(
    'say in %s what 1, 3 and 5 look like, each in words of its own',
    (locale) => {
      const built = { en: builtEn, zh: builtZh }[locale];
      const said = Object.values(built).flatMap(({ low, middle, high, ask }) => [low, middle, high, ...ask]);
      expect(new Set(said).size).toBe(said.length);
      for (const { ask } of Object.values(built)) expect(ask).toHaveLength(4);
    },
  );

  test('of a rating say whether it is an opinion', () => {
    expect(chart.ratingStand({ value: null, evidence: 'x' })).toBe('open');
    expect(chart.ratingStand({ value: 3, evidence: ' ' })).toBe('opinion');
    expect(chart.ratingStand({ value: 3, evidence: 'x' })).toBe('shown');
    expect(chart.ratedCount(english, view('p', 'peer', 3), [initiative, training])).toBe('1 of 2 rated');
  });
});

describe('the reading', () => {
  test('gives the reason for each proposal', () => {
    expect(read(candidate('Bo', view('s', 'self', 5, 5)))).toBe(
      'Nobody else has rated Bo, so nothing can be said.',
    );
    expect(read(candidate('Bo', view('p', 'peer', [4], [3])))).toMatch(/^Bo reaches every level/);
    expect(read(candidate('Bo', view('p', 'peer', [4], [2])))).toMatch(/can be learned: Training others\./);
    expect(read(candidate('Bo', view('p', 'peer', [3], [3])))).toMatch(
      /^Not here: the gap is in Initiative\./,
    );
    expect(read(candidate('Bo', view('p', 'peer', [2], [3])))).toMatch(
      /^Not here: Initiative is a must-have and at or below level 2\./,
    );
    expect(read(candidate('甲', view('p', 'peer', [2], [3])), chinese)).toMatch(
      /^不适合这个岗位：主动性是必备能力/,
    );
  });

  test('says with a high fit that the total decides nothing', () => {
    // (25 x 3/4 + 20) / 45 = 86 %, and (25 x 3/4 + 20 x 1/3) / 45 = 56 %.
    expect(read(candidate('Bo', view('p', 'peer', [3], [3])))).toContain('That the fit is 86%');
    expect(read(candidate('Bo', view('p', 'peer', [3], [1])))).not.toContain('That the fit');
  });

  test('names what is unsure', () => {
    expect(read(candidate('Bo', view('p', 'peer', 4, [3])))).toContain(
      'Only 50% of the ratings have evidence',
    );
    expect(read(candidate('Bo', view('p', 'peer', null, [3])))).toContain(
      'the must-have Initiative: find out',
    );
    expect(read(candidate('Bo', view('p', 'peer', [4], null)))).toContain(
      'nobody else has rated Training'.replace('n', 'N'),
    );
    const apart = candidate(
      'Bo',
      view('p', 'peer', [5], [1]),
      view('q', 'peer', [4], [3]),
      view('s', 'self', 5, 1),
    );
    expect(read(apart)).toContain('furthest apart on Training others');
    expect(read(apart)).toContain('clearly lower than the others do on Training others');
    expect(read(candidate('Bo', view('p', 'peer', [4], [3]), view('s', 'self', 5, 5)))).toContain(
      'clearly higher than the others do on Initiative and Training others',
    );
  });

  test('of all together names opinions ahead and raters who used part of the scale', () => {
    const of = (id: string) => candidate(id, view('Eve', 'peer', [4], [3]));
    const opinion = candidate('Di', view('Flo', 'peer', 4, 3));
    const result = resultOf(inputsOf(opinion, ...['a', 'b', 'c', 'd', 'e'].map(of)));
    expect(chart.togetherReading(english, result)).toEqual([
      'Di fits at least as well, but on opinions or with a must-have nobody has looked at.',
      'Eve used part of the scale only: the differences they saw may be larger than their figures.',
      en.reading.customer,
    ]);
    expect(chart.togetherReading(english, resultOf(inputsOf(opinion)))).toEqual([]);
    expect(chart.shortlistFinding(english, result)).toBe(
      'a fits best of those whose ratings stand on evidence: 100%',
    );
    expect(chart.shortlistFinding(english, resultOf(inputsOf(opinion)))).toBe(en.result.none);
    expect(chart.shortlistFinding(chinese, resultOf(inputsOf()))).toBe(zh.result.noFit['no-candidates']);
  });
});

describe('the tables', () => {
  const bo = candidate('Bo', view('p', 'peer', [3], [5]), view('q', 'manager', 2), view('s', 'self', 4));

  test('have the candidates side by side', () => {
    const ours = { ...candidate('x', view('p', 'peer', [4], [3])), personId: 'ann', note: 'Best seller' };
    const rows = chart.comparisonRows(english, resultOf(inputsOf(ours, bo, candidate('Open'))));
    expect(chart.comparisonHead(english)).toHaveLength(6);
    // Bo: (25 x 2.5/4 + 20) / 45 = 79.2 %; 2 of 4 ratings have evidence; the gap is 4 less 2.5.
    expect(rows.map(({ name, note, outlook, cells }) => [name, note, outlook, ...cells])).toEqual([
      ['Ann', 'one of ours · Best seller', 'appoint', '100.0%', '100%', '1', 'none'],
      ['Bo', 'from outside', 'not-here', '79.2%', '50%', '2', 'Initiative 1.5'],
      ['Open', 'from outside', 'unknown', '–', '–', '0', '–'],
    ]);
    expect(rows.map(({ doubt }) => doubt)).toEqual(['', en.result.opinion, '']);
    const half = candidate('x', view('p', 'peer', null, [3]));
    expect(chart.comparisonRows(english, resultOf(inputsOf(half)))[0]?.doubt).toBe(en.result.openMust);
    expect(rows.map(({ isLooked }) => isLooked)).toEqual([true, false, false]);
  });

  test('have lines that sum to the fit as shown', () => {
    const table = chart.derivationTable(english, onlyOne(bo));
    expect(table.rows.map((row) => row.at(-1))).toEqual(['34.72', '44.44']);
    expect(table.foot.at(-1)).toBe('79.17');
    expect(chart.derivationTable(english, onlyOne(candidate('x'))).foot.at(-1)).toBe('–');
  });

  test('have the radar’s figures and each rating with what was seen', () => {
    expect(chart.radarTable(onlyOne(bo), english).rows).toEqual([
      ['Initiative', '4', '2.5', '4', '1.5', '+1.5', '1'],
      ['Training others', '3', '5', '–', '0', '–', '0'],
    ]);
    expect(
      chart.saidRows(english, onlyOne(bo)).map(({ rater, level, seen }) => [rater, level, seen]),
    ).toEqual([
      ['p (Peer)', '3', 'Seen in May'],
      ['q (Manager)', '2', ''],
      ['s (Self)', '4', ''],
      ['p (Peer)', '5', 'Seen in May'],
    ]);
    expect(chart.useTable(english, resultOf(inputsOf(bo))).rows).toEqual([
      ['p (Peer)', '1', '2', '3', '5', 'wide enough'],
      ['q (Manager)', '1', '1', '2', '2', 'too few to say'],
    ]);
  });

  test('write a difference with its sign', () => {
    expect([-1, 0, 0.5, null].map((value) => chart.signed(english, value))).toEqual(['−1', '0', '+0.5', '–']);
  });

  test('have the plan as sentences', () => {
    const one = onlyOne({
      ...bo,
      plan: { initiative: { action: ' Lead the trial ', owner: '', start: '' } },
    });
    const [line] = one.plan;
    if (!line) throw new Error('there is a gap');
    expect(chart.planTitle(english, line)).toBe('Initiative: from 2.5 to 4');
    expect(chart.planSize(english, line)).toBe('weight 25 × gap 1.5 = 37.5');
    expect(chart.planAction(chinese, one, line)).toBe('Bo，主动性：Lead the trial');
  });
});

describe('the radar', () => {
  const inputs: CompetencyInputs = { ...defaultCompetencyInputs, profiles: [builtInProfile('research')] };
  const full = candidate('Bo', view('p', 'peer', [5], null), view('s', 'self', 1));

  test('says in its title what falls short', () => {
    expect(chart.radarFinding(english, onlyOne(full))).toBe('Bo reaches what the post asks');
    expect(chart.radarFinding(english, onlyOne(candidate('Bo')))).toBe('Nobody else has rated Bo');
    expect(chart.radarFinding(chinese, onlyOne(candidate('甲', view('p', 'peer', [1], [1]))))).toBe(
      '甲的差距在主动性和带教他人',
    );
  });

  test('has three lines, and leaves open what nobody has rated', () => {
    const { data } = chart.radarChart(onlyOne(full, inputs), english);
    expect(data.labels).toEqual([
      ['Initiative'],
      ['Commitment of', 'time and', 'effort'],
      ['Proactive', 'support'],
      ['Technical', 'competence'],
      ['Training', 'others'],
    ]);
    expect(data.datasets.map(({ data: values }) => values)).toEqual([
      [5, null, null, null, null],
      [4, 4, 4, 3, 3],
      [1, null, null, null, null],
    ]);
  });

  test('is drawn still with the first axis upwards, and not at all with two', () => {
    expect(chart.stillRadar(onlyOne(full), english)).toBeNull();
    const still = chart.stillRadar(onlyOne(full, inputs), english);
    // By hand: middle 280, 165; the rim is 120 away, so level 5 stands at 45 and level 1 at 141.
    expect(still?.marks.filter(({ of }) => of !== 'required')).toEqual([
      { x: 280, y: 45, of: 'level' },
      { x: 280, y: 141, of: 'self' },
    ]);
    expect(still?.labels.map(({ anchor }) => anchor)).toEqual(['middle', 'start', 'start', 'end', 'end']);
    expect(still?.rings).toHaveLength(5);
    expect(chart.stillRadar(onlyOne(candidate('x'), inputs), english)).toMatchObject({
      level: null,
      self: null,
    });
  });
});

describe('the result as rows', () => {
  test('has profile, candidates, lines, ratings and plan unrounded, in both languages alike', () => {
    const one = {
      ...candidate('Bo', view('p', 'peer', [3], 2)),
      plan: { training: { action: '=course', owner: 'Ann', start: '2027-01-04' } },
    };
    const result = resultOf(inputsOf(one));
    const rows = resultRows(result, english);
    expect(rows[0]).toEqual(['Profile', 'Own']);
    expect(rows).toContainEqual(['Initiative', 4, 25, 'yes', 'Willingness']);
    const fit = (25 * 0.75 + 20 * (2 / 3)) / 45;
    expect(rows).toContainEqual(['Bo', 'Not here', expect.closeTo(fit, 12), 0.5, 2, 1, 0]);
    expect(rows).toContainEqual(['Initiative', 'p (Peer)', 3, 'Seen in May']);
    expect(rows).toContainEqual(['Training others', 'p (Peer)', 2, 'opinion']);
    expect(rows).toContainEqual(['Training others', 1, '=course', 'Ann', '2027-01-04']);
    expect(resultRows(result, chinese).map((row) => row.length)).toEqual(rows.map((row) => row.length));
  });

  test('has none of a profile that is not there', () => {
    const rows = resultRows(resultOf({ ...inputsOf(), profiles: [] }), english);
    expect(rows).toHaveLength(2);
  });

  test('shows what a preset becomes when its words are replaced', () => {
    const own = { ...presetCompetency('figures'), name: 'Counting' };
    const rows = resultRows(
      resultOf({ ...inputsOf(), profiles: [{ id: 'own', preset: null, name: '', competencies: [own] }] }),
      english,
    );
    expect(rows).toContainEqual(['Counting', 3, 15, null, 'Skill']);
  });
});
