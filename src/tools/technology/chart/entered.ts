import { fill } from '../../../i18n/fill.ts';
import type { NeedLine } from '../model.ts';
import type { TechnologySettings } from '../schema.ts';
import { needName, needNote } from './needs.ts';
import { figure, money, percent, type Words } from './words.ts';

/** The needs as entered, for paper. */
export function needsTable(lines: readonly NeedLine[], words: Words) {
  const { need: text, print, lines: label } = words.text;
  return {
    caption: print.entered,
    head: [
      print.need,
      text.owner,
      text.key,
      label.pain,
      text.source,
      text.measure,
      text.process,
      label.share,
    ],
    rows: lines.map((line) => {
      const { need, owner, pain, share, gaps } = line;
      const name = needName(words, need);
      return [
        gaps.length === 0 ? name : fill(text.noted, { name, note: needNote(words, line) }),
        owner ?? '',
        need.key === null ? '' : fill(text.keyName, { key: need.key }),
        money(words, pain),
        need.source,
        need.measure,
        need.process === null ? text.processOpen : text.processes[need.process],
        percent(words, share, 1),
      ];
    }),
  };
}

/** Every assumption, for paper. */
export function settingsTable(words: Words, own: TechnologySettings) {
  const { settings: text, option, need } = words.text;
  return {
    caption: text.heading,
    rows: [
      [option.years, figure(words, own.years)],
      [option.discount, percent(words, own.discount, 1)],
      [need.hour, money(words, own.hourCost)],
      [text.claim, percent(words, own.evidence.claim)],
      [text.demo, percent(words, own.evidence.demo)],
      [text.pilot, percent(words, own.evidence.pilot)],
      [text.floor, figure(words, own.floor)],
      [text.near, figure(words, own.near, 1)],
      [text.pilotAbove, percent(words, own.pilotAbove)],
      [text.weeks, figure(words, own.weeks)],
      [text.days, figure(words, own.days)],
    ],
  };
}
