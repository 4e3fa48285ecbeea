import { fixed, input, result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula } from '../../../exchange/workbook/formula.ts';
import { titledSheet, type Block, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { signalName, stageName } from '../chart.ts';
import { daysFrom } from '../model.ts';
import { noSighting } from '../schema.ts';
import type { Layout } from './layout.ts';
import type { AccountSource } from './source.ts';

/** The signals of the account as all raters see them, its phase and what changed. */
export function accountSheet(source: AccountSource, layout: Layout): Sheet {
  const { sheet } = source.words;
  return titledSheet({
    id: 'account',
    ...sheet.sheets.account,
    remark: sheet.notes.account,
    blocks: [
      givenBlock(source, layout),
      layout.signals.written((index) => signalCells(source, layout, index)),
      layout.phases.written((index) => phaseCells(source, layout, index)),
      foundBlock(source, layout),
    ],
    widths: [34, 40, 14, 14, 14, 14, 14, 14, 14, 14, 16],
    frozenRows: 3,
  });
}

function givenBlock({ words, one }: AccountSource, { given }: Layout): Block {
  const { text, sheet } = words;
  return given.written({
    account: [text.choice.label, one.name],
    asOf: [text.entry.asOf, fixed(one.asOf)],
    cut: [sheet.cut, input(daysFrom(one.trend.since, one.asOf), 'whole')],
  });
}

/** Larger than any number of days: makes the smallest of some rows the largest, and none of them 0. */
const far = 1_000_000;

function signalCells(
  { words, one }: AccountSource,
  { given, signals: table, said }: Layout,
  index: number,
): Record<string, Cell> {
  const found = one.signals[index];
  if (!found) return {};
  const { signal, answer, since } = found;
  const { answer: names } = words.text;
  const at = (key: string) => table.cell(key, index);
  const own = formula`(${said.column('signal')}=${at('signal')})`;
  const is = (name: string) => formula`${own}*(${said.column('answer')}=${name})`;
  const shown = formula`${is(names.yes)}*(LEN(TRIM(${said.column('evidence')}))>0)`;
  const dated = formula`ISNUMBER(${said.column('days')})`;
  const oldest = formula`SUMPRODUCT(MAX(${shown}*${dated}*(${far}+${said.column('days')})))`;
  const latest = formula`SUMPRODUCT(MAX(${is(names.no)}*${dated}*(${far}-${said.column('days')})))`;
  const days = formula`IF(${at('answer')}=${names.yes},IF(${oldest}=0,"",${oldest}-${far}),IF(${at('answer')}=${names.no},IF(${latest}=0,"",${far}-${latest}),""))`;
  const lateAs = (name: string) =>
    formula`IF(AND(${at('answer')}=${name},COUNT(${at('days')})=1),IF(${at('days')}<${given.at('cut')},1,0),0)`;
  const { trend } = one;
  const sightings = one.case.views.map(({ signals: by }) => by[signal.id] ?? noSighting);
  const count = (how: (sighting: (typeof sightings)[number]) => boolean) => sightings.filter(how).length;
  const appeared = trend.appeared.includes(signal.id);
  const ended = trend.ended.includes(signal.id);
  const isThen = (answer === 'yes' && !appeared) || ended;
  return {
    phase: signal.phase,
    signal: signalName(words, signal.id),
    shown: result(
      formula`SUMPRODUCT(${shown})`,
      count(({ answer: each, evidence }) => each === 'yes' && evidence.trim() !== ''),
      'whole',
    ),
    yes: result(
      formula`SUMPRODUCT(${is(names.yes)})`,
      count((each) => each.answer === 'yes'),
      'whole',
    ),
    no: result(
      formula`SUMPRODUCT(${is(names.no)})`,
      count((each) => each.answer === 'no'),
      'whole',
    ),
    answer: result(
      formula`IF(${at('shown')}>0,${names.yes},IF(${at('yes')}>0,"",IF(${at('no')}>0,${names.no},"")))`,
      answer && names[answer],
    ),
    days: result(days, since === '' ? null : daysFrom(since, one.asOf), 'whole'),
    now: result(
      formula`IF(${at('answer')}=${names.yes},${at('phase')},0)`,
      answer === 'yes' ? signal.phase : 0,
      'whole',
    ),
    appeared: result(lateAs(names.yes), Number(appeared), 'whole'),
    ended: result(lateAs(names.no), Number(ended), 'whole'),
    then: result(
      formula`IF(OR(AND(${at('answer')}=${names.yes},${at('appeared')}=0),${at('ended')}=1),${at('phase')},0)`,
      isThen ? signal.phase : 0,
      'whole',
    ),
  };
}

function phaseCells(
  { words, one }: AccountSource,
  { signals: table, phases, found }: Layout,
  index: number,
): Record<string, Cell> {
  const count = one.diagnosis.phases[index];
  if (!count) return {};
  const { answer: names } = words.text;
  const at = (key: string) => phases.cell(key, index);
  const own = formula`(${table.column('phase')}=${at('phase')})`;
  const of = (name: string) => formula`SUMPRODUCT(${own}*(${table.column('answer')}=${name}))`;
  const known = formula`(${at('yes')}+${at('no')})`;
  return {
    phase: count.phase,
    name: stageName(words, count.phase),
    yes: result(of(names.yes), count.yes.length, 'whole'),
    no: result(of(names.no), count.no, 'whole'),
    unknown: result(formula`SUMPRODUCT(1*${own})-${known}`, count.unknown.length, 'whole'),
    intensity: result(formula`IF(${known}=0,"",${at('yes')}/${known})`, count.intensity, 'percent'),
    skipped: result(
      formula`IF(COUNT(${found.at('stage')})=0,0,IF(AND(${at('phase')}<${found.at('stage')},${at('yes')}=0),1,0))`,
      Number(one.diagnosis.skipped.includes(count.phase)),
      'whole',
    ),
  };
}

const slopes = { worse: 1, same: 0, better: -1 } as const;

function foundBlock({ words, one }: AccountSource, { signals: table, found }: Layout): Block {
  const { sheet, text } = words;
  const { diagnosis, trend } = one;
  const at = found.at;
  const answers = table.column('answer');
  const known = formula`(COUNTIF(${answers},${text.answer.yes})+COUNTIF(${answers},${text.answer.no}))`;
  const whole = (cell: Parameters<typeof result>[0], cached: number | null) => result(cell, cached, 'whole');
  return found.written({
    stage: [sheet.stage, whole(formula`IF(${known}=0,"",MAX(${table.column('now')}))`, diagnosis.stage)],
    worst: [
      sheet.worst,
      whole(
        formula`SUMPRODUCT(MAX((${answers}<>${text.answer.no})*${table.column('phase')}))`,
        diagnosis.worst,
      ),
    ],
    unknown: [
      sheet.unknownShare,
      result(formula`(ROWS(${answers})-${known})/ROWS(${answers})`, diagnosis.unknownShare, 'percent'),
    ],
    from: [sheet.phaseThen, whole(formula`MAX(${table.column('then')})`, trend.from)],
    to: [sheet.phaseNow, whole(formula`MAX(${table.column('now')})`, trend.to)],
    appeared: [sheet.appeared, whole(formula`SUM(${table.column('appeared')})`, trend.appeared.length)],
    ended: [sheet.ended, whole(formula`SUM(${table.column('ended')})`, trend.ended.length)],
    direction: [
      sheet.direction,
      whole(
        formula`SIGN(IF(${at('to')}<>${at('from')},${at('to')}-${at('from')},${at('appeared')}-${at('ended')}))`,
        slopes[trend.direction],
      ),
    ],
  });
}
