import { fieldsAt, type Fields } from '../../../exchange/workbook/fields.ts';
import { tableAt, type Column, type Table } from '../../../exchange/workbook/table.ts';
import { firstRow } from '../../../exchange/workbook/workbook.ts';
import { signalName } from '../chart.ts';
import { phases, signals } from '../schema.ts';
import { survivalYears } from '../model.ts';
import type { Source } from './source.ts';

const given = ['account', 'asOf', 'cut'] as const;
const found = ['stage', 'worst', 'unknown', 'from', 'to', 'appeared', 'ended', 'direction'] as const;
const money = [
  'basis',
  'losses',
  'accountYears',
  'chance',
  'value',
  'atRisk',
  'budget',
  'change',
  'counted',
  'worth',
  'balance',
  'needed',
] as const;

export interface Layout {
  readonly given: Fields<(typeof given)[number]>;
  readonly signals: Table;
  readonly phases: Table;
  readonly found: Fields<(typeof found)[number]>;
  readonly said: Table;
  readonly chances: Table;
  readonly money: Fields<(typeof money)[number]>;
  readonly survival: Table;
  readonly overview: Table;
  readonly sum: Fields<'sum'>;
  readonly alarm: Fields<'alarm'>;
  readonly past: Table;
  readonly shares: Table;
  readonly alarms: Table;
}

/** Where everything stands, before any of it is written: the sheets point at each other. */
export function layoutOf({ words, result, inputs }: Source): Layout {
  const { text, sheet } = words;
  const at = (id: string, row: number, count: number, columns: readonly (readonly [string, string])[]) =>
    tableAt({ sheet: id, row, count, columns: columns.map(([key, head]): Column => ({ key, head })) });
  const givenFields = fieldsAt('account', firstRow, given);
  const signalTable = at('account', givenFields.nextRow + 1, signals.length, [
    ['phase', text.ladder.phase],
    ['signal', text.reasons.signal],
    ['shown', sheet.shown],
    ['yes', sheet.allYes],
    ['no', sheet.allNo],
    ['answer', text.reasons.answer],
    ['days', sheet.days],
    ['now', sheet.phaseNow],
    ['appeared', sheet.appeared],
    ['ended', sheet.ended],
    ['then', sheet.phaseThen],
  ]);
  const phaseTable = at('account', signalTable.nextRow + 1, phases.length, [
    ['phase', text.ladder.phase],
    ['name', text.ladder.name],
    ['yes', text.ladder.yes],
    ['no', text.ladder.no],
    ['unknown', text.ladder.unknown],
    ['intensity', text.ladder.intensity],
    ['skipped', text.ladder.skipped],
  ]);
  const chanceTable = at('money', firstRow, phases.length + 1, [
    ['stage', sheet.healthyStage],
    ['name', sheet.stageName],
    ['chance', sheet.assumed],
  ]);
  const moneyFields = fieldsAt('money', chanceTable.nextRow + 1, money);
  const survivalTable = at('money', moneyFields.nextRow + 1, survivalYears + 1, [
    ['year', text.survival.year],
    ['now', text.survival.now],
    ['healthy', text.survival.healthy],
  ]);
  const overviewTable = at('money', survivalTable.nextRow + 1, result.overview.length, [
    ['account', text.overview.account],
    ['stage', text.overview.phase],
    ['chance', text.overview.chance],
    ['value', text.overview.value],
    ['atRisk', text.overview.atRisk],
  ]);
  const alarm = fieldsAt('past', firstRow, ['alarm'] as const);
  const pastTable = at('past', alarm.nextRow + 2, inputs.past.length, [
    ['name', text.past.name],
    ['outcome', text.past.outcome],
    ...signals.map(({ id }) => [id, signalName(words, id)] as const),
    ['stage', text.past.phase],
    ['verdict', text.past.result],
  ]);
  const shares = at('past', pastTable.nextRow + 1, 2, [
    ['name', text.past.result],
    ['hits', sheet.hits],
    ['of', sheet.of],
    ['share', sheet.share],
    ['low', sheet.low],
    ['high', sheet.high],
  ]);
  return {
    given: givenFields,
    signals: signalTable,
    phases: phaseTable,
    found: fieldsAt('account', phaseTable.nextRow + 1, found),
    said: at('said', firstRow, signals.length * (result.account?.case.views.length ?? 0), [
      ['signal', text.reasons.signal],
      ['rater', text.raters.choose],
      ['answer', text.reasons.answer],
      ['days', sheet.days],
      ['evidence', text.reasons.evidence],
    ]),
    chances: chanceTable,
    money: moneyFields,
    survival: survivalTable,
    overview: overviewTable,
    sum: fieldsAt('money', overviewTable.nextRow + 1, ['sum'] as const),
    alarm,
    past: pastTable,
    shares,
    alarms: at('past', shares.nextRow + 1, phases.length, [
      ['alarm', text.past.alarm],
      ['caught', text.past.caught],
      ['missed', text.past.missed],
      ['wolf', text.past.wolf],
      ['quiet', text.past.quiet],
    ]),
  };
}
