import { fixed, input, result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula } from '../../../exchange/workbook/formula.ts';
import { span } from '../../../exchange/workbook/place.ts';
import { titledSheet, type Block, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { pastName } from '../chart.ts';
import { z95 } from '../model.ts';
import { answers, outcomes, phases, signals } from '../schema.ts';
import type { Layout } from './layout.ts';
import type { Source } from './source.ts';

const [first, last] = [signals[0].id, signals[signals.length - 1]?.id ?? signals[0].id];
/** Name and outcome stand before the signals. */
const signalColumn = 3;

/** Past accounts, what the signals would have said, and how sure the shares are. */
export function pastSheet(source: Source, layout: Layout): Sheet {
  const { sheet } = source.words;
  const { past } = layout;
  return titledSheet({
    id: 'past',
    ...sheet.sheets.past,
    remark: sheet.notes.past,
    blocks: [
      alarmBlock(source, layout),
      phaseRow(layout),
      past.written((index) => pastCells(source, layout, index)),
      layout.shares.written((index) => shareCells(source, layout, index)),
      layout.alarms.written((index) => alarmCells(source, layout, index)),
    ],
    widths: [34, 14, ...signals.map(() => 14), 14, 16],
    frozenRows: 3,
  });
}

function alarmBlock({ words, inputs }: Source, { alarm }: Layout): Block {
  return alarm.written({
    alarm: [words.text.settings.alarmFrom, input(inputs.settings.alarmFrom, 'whole')],
  });
}

function phaseRow({ alarm }: Layout): Block {
  return {
    row: alarm.nextRow + 1,
    column: signalColumn,
    cells: [signals.map(({ phase }) => fixed(phase, 'whole'))],
  };
}

function pastCells(
  { words, inputs, result: page }: Source,
  layout: Layout,
  index: number,
): Record<string, Cell> {
  const one = inputs.past[index];
  const line = page.backTest.lines[index];
  if (!one || !line) return {};
  const { past, alarm } = layout;
  const { answer: names, past: text } = words.text;
  const at = (key: string) => past.cell(key, index);
  const row = past.across(first, last, index);
  const levels = span(past.over(first), past.over(last));
  const known = formula`COUNTIF(${row},${names.yes})+COUNTIF(${row},${names.no})`;
  const by = (then: string, otherwise: string) =>
    formula`IF(${at('stage')}>=${alarm.at('alarm')},${then},${otherwise})`;
  const { verdict } = text;
  const choices = answers.map((answer) => names[answer]);
  return {
    name: pastName(words, one.name, index),
    outcome: input(
      text.outcomes[one.outcome],
      'plain',
      outcomes.map((outcome) => text.outcomes[outcome]),
    ),
    ...Object.fromEntries(
      signals.map(({ id }) => {
        const answer = one.signals[id];
        return [id, input(answer ? names[answer] : null, 'plain', choices)];
      }),
    ),
    stage: result(
      formula`IF(${known}=0,"",SUMPRODUCT(MAX((${row}=${names.yes})*${levels})))`,
      line.stage,
      'whole',
    ),
    verdict: result(
      formula`IF(COUNT(${at('stage')})=0,${verdict.open},IF(${at('outcome')}=${text.outcomes.lost},${by(verdict.caught, verdict.missed)},${by(verdict.wolf, verdict.quiet)}))`,
      verdict[line.verdict],
    ),
  };
}

function shareCells(
  { words, result: page }: Source,
  { past, shares }: Layout,
  index: number,
): Record<string, Cell> {
  const { sheet, text } = words;
  const { verdict } = text.past;
  const { tally, caughtShare, wolfShare } = page.backTest;
  const isCaught = index === 0;
  const [hit, miss] = isCaught ? [verdict.caught, verdict.missed] : [verdict.wolf, verdict.quiet];
  const hits = isCaught ? tally.caught : tally.wolf;
  const of = hits + (isCaught ? tally.missed : tally.quiet);
  const found = isCaught ? caughtShare : wolfShare;
  const at = (key: string) => shares.cell(key, index);
  const counted = (name: string) => formula`COUNTIF(${past.column('verdict')},${name})`;
  const spread = formula`${z95}*SQRT(${z95}^2+4*${at('hits')}*(${at('of')}-${at('hits')})/${at('of')})`;
  const bound = (sign: '+' | '-') => {
    const middle = formula`2*${at('hits')}+${z95}^2`;
    const top = sign === '+' ? formula`(${middle}+${spread})` : formula`(${middle}-${spread})`;
    return formula`${top}/(2*(${at('of')}+${z95}^2))`;
  };
  const known = (then: typeof spread) => formula`IF(${at('of')}=0,"",${then})`;
  return {
    name: isCaught ? sheet.caughtLine : sheet.wolfLine,
    hits: result(counted(hit), hits, 'whole'),
    of: result(formula`${counted(hit)}+${counted(miss)}`, of, 'whole'),
    share: result(known(formula`${at('hits')}/${at('of')}`), found?.share ?? null, 'percent'),
    low: result(known(formula`MAX(0,${bound('-')})`), found?.low ?? null, 'percent'),
    high: result(known(formula`MIN(1,${bound('+')})`), found?.high ?? null, 'percent'),
  };
}

function alarmCells(
  { words, result: page }: Source,
  { past, alarms }: Layout,
  index: number,
): Record<string, Cell> {
  const tally = page.backTest.byAlarm[index];
  const phase = phases[index];
  if (!tally || !phase) return {};
  const { outcomes: names } = words.text.past;
  const stage = past.column('stage');
  const raised = formula`ISNUMBER(${stage})*(${stage}>=${alarms.cell('alarm', index)})`;
  const silent = formula`ISNUMBER(${stage})*(${stage}<${alarms.cell('alarm', index)})`;
  const count = (name: string, which: typeof raised) =>
    formula`SUMPRODUCT((${past.column('outcome')}=${name})*${which})`;
  return {
    alarm: phase,
    caught: result(count(names.lost, raised), tally.caught, 'whole'),
    missed: result(count(names.lost, silent), tally.missed, 'whole'),
    wolf: result(count(names.kept, raised), tally.wolf, 'whole'),
    quiet: result(count(names.kept, silent), tally.quiet, 'whole'),
  };
}
