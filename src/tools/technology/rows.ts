import {
  breakEvenCell,
  needName,
  needNote,
  optionName,
  stopSentence,
  verdictFinding,
  type Words,
} from './chart.ts';
import { costParts, type OptionResult, type TechnologyResult } from './model.ts';
import { costFields, habits, type TechnologyInputs } from './schema.ts';

type Cell = string | number | null;
type Row = readonly Cell[];

const blank: Row = [];

/** Needs, options and comparison as a sheet with unrounded figures. */
export function resultRows(inputs: TechnologyInputs, result: TechnologyResult, words: Words): readonly Row[] {
  const { text } = words;
  return [
    ...needRows(result, words),
    blank,
    ...settingRows(inputs, words),
    blank,
    ...enteredRows(inputs, result, words),
    blank,
    [verdictFinding(words, result, inputs.settings)],
    ...comparisonRows(result, words),
    blank,
    ...result.options.flatMap((option) => fitRows(option, words)),
    blank,
    [text.habits.index, result.habits.index],
    ...habits.map((habit): Row => {
      const side = inputs.habits[habit];
      return [text.habits.topic[habit], side && text.habits[side][habit]];
    }),
    blank,
    [text.stop.heading, stopSentence(words, result.stop, inputs.stop)],
  ];
}

function needRows({ lock }: TechnologyResult, words: Words): Row[] {
  const { need: text, lines } = words.text;
  return [
    [
      text.name,
      text.owner,
      text.key,
      text.pain,
      text.unit,
      text.source,
      text.measure,
      text.process,
      text.weight,
      text.must,
      lines.share,
      words.text.print.state,
    ],
    ...lock.lines.map((line): Row => {
      const { need, owner, share } = line;
      const must = need.must ? words.text.yes : words.text.no;
      return [
        needName(words, need),
        owner,
        need.key,
        need.pain,
        text.units[need.unit],
        need.source,
        need.measure,
        need.process,
        need.weight,
        must,
        share,
        needNote(words, line),
      ];
    }),
  ];
}

function settingRows({ settings: own }: TechnologyInputs, { text }: Words): Row[] {
  const { settings: label } = text;
  return [
    [text.option.years, own.years],
    [text.option.discount, own.discount],
    [text.need.hour, own.hourCost],
    [label.claim, own.evidence.claim],
    [label.demo, own.evidence.demo],
    [label.pilot, own.evidence.pilot],
    [label.floor, own.floor],
    [label.near, own.near],
    [label.pilotAbove, own.pilotAbove],
    [label.weeks, own.weeks],
    [label.days, own.days],
  ];
}

/** Costs, users and adoption, a column for each option. */
function enteredRows({ options }: TechnologyInputs, { users }: TechnologyResult, words: Words): Row[] {
  const { text } = words;
  return [
    [text.option.costs, ...options.map((option) => optionName(words, option))],
    ...costFields.map((field): Row => [text.option.cost[field], ...options.map(({ costs }) => costs[field])]),
    [text.option.source, ...options.map(({ source }) => source)],
    [text.option.adoption, ...options.map((option) => optionName(words, option)), text.users.heading],
    ...users.lines.map((line): Row => [
      line.function.name,
      ...options.map(({ adoption }) => adoption[line.function.id] ?? null),
      line.users,
    ]),
  ];
}

function comparisonRows({ options }: TechnologyResult, words: Words): Row[] {
  const { table, chart } = words.text;
  return [
    [
      table.option,
      table.fit,
      table.covered,
      table.cost,
      ...costParts.map((part) => chart.part[part]),
      table.perNeed,
      table.net,
      table.adoption,
      table.breakEven,
    ],
    ...options.map((option): Row => {
      const { fit, cost, worth, adoption } = option;
      const { breakEven } = worth;
      return [
        optionName(words, option),
        fit.score,
        fit.covered,
        cost.kind === 'known' ? cost.total : table.open,
        ...costParts.map((part) => (cost.kind === 'known' ? cost.parts[part] : null)),
        worth.costPerNeed,
        worth.net,
        adoption.share,
        'share' in breakEven ? breakEven.share : breakEvenCell(words, option),
      ];
    }),
  ];
}

function fitRows(option: OptionResult, words: Words): Row[] {
  const { lines, option: text } = words.text;
  return [
    [optionName(words, option), lines.rating, lines.trust, lines.points],
    ...option.fit.lines.map(({ need, value, evidence, points }): Row => [
      needName(words, need.need),
      value,
      text.evidence[evidence],
      points,
    ]),
  ];
}
