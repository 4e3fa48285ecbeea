import { input, result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula } from '../../../exchange/workbook/formula.ts';
import { titledSheet, type Block, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { skillKey, type Layout } from './layout.ts';
import { labelsOf, type Source } from './source.ts';

/** Assumptions, managers and accounts as entered, with the hours that follow. */
export function givenSheet(source: Source, layout: Layout): Sheet {
  const { sheet } = source;
  return titledSheet({
    id: 'given',
    ...sheet.sheets.given,
    remark: sheet.notes.given,
    blocks: [settingsBlock(source, layout), managersBlock(source, layout), accountsBlock(source, layout)],
    widths: [34, 18],
    frozenRows: 3,
  });
}

function settingsBlock({ told }: Source, { settings }: Layout): Block {
  const { settings: text } = told.words.text;
  const given = told.result.inputs.settings;
  const { yes, no } = text.counts;
  return settings.written({
    newHours: [text.newHours, input(given.newHours, 'hundredth')],
    matureHours: [text.matureHours, input(given.matureHours, 'hundredth')],
    settleMonths: [text.settleMonths, input(given.settleMonths, 'hundredth')],
    countSettling: [text.countSettling, input(given.countSettling ? yes : no, 'plain', [yes, no])],
    skills: [text.skills, input(given.weights.skills, 'hundredth')],
    languages: [text.languages, input(given.weights.languages, 'hundredth')],
    region: [text.region, input(given.weights.region, 'hundredth')],
    changeCost: [text.changeCost, input(given.changeCost, 'hundredth')],
    loadPenalty: [text.loadPenalty, input(given.loadPenalty, 'hundredth')],
    mostLoad: [text.mostLoad, input(given.mostLoad, 'percent')],
  });
}

function managersBlock(source: Source, { managers: table }: Layout): Block {
  const { result: page } = source.told;
  const labels = labelsOf(source);
  return table.written((index): Record<string, Cell> => {
    const one = page.case.managers[index];
    const at = (key: string) => table.cell(key, index);
    const hours = formula`${at('work')}*${at('share')}`;
    const levels = page.inputs.skills.map(({ id }, skill): [string, Cell] => [
      skillKey(skill),
      input(one?.said.skills[id] ?? null, 'whole'),
    ]);
    return {
      name: labels.get(one?.id ?? '') ?? '',
      number: index + 1,
      work: input(one?.said.hours ?? null, 'hundredth'),
      share: input(one?.said.share ?? null, 'percent'),
      hours: result(hours, one?.hours ?? null, 'hundredth'),
      atLeast: input(one?.said.atLeast ?? null, 'whole'),
      atMost: input(one?.said.atMost ?? null, 'whole'),
      ...Object.fromEntries(levels),
    };
  });
}

function accountsBlock(source: Source, { accounts: table, settings }: Layout): Block {
  const { words, result: page } = source.told;
  const labels = labelsOf(source);
  const label = (id: string | null | undefined) => (id ? (labels.get(id) ?? null) : null);
  const [fresh, mature] = [settings.at('newHours'), settings.at('matureHours')];
  return table.written((index): Record<string, Cell> => {
    const one = page.case.accounts[index];
    const at = (key: string) => table.cell(key, index);
    const counted = formula`${at('new')}*${fresh}+${at('mature')}*${mature}`;
    const settled = formula`IF(COUNT(${at('typed')})=1,${at('typed')},${counted})`;
    const settling = formula`${at('settled')}+${at('mature')}*MAX(0,${fresh}-${mature})`;
    const needs = page.inputs.skills.map(({ id }, skill): [string, Cell] => [
      skillKey(skill),
      input(one?.said.needs[id] ?? null, 'whole'),
    ]);
    return {
      name: one?.name ?? '',
      present: input(label(one?.said.present)),
      new: input(one?.said.newRelationships ?? null, 'hundredth'),
      mature: input(one?.said.matureRelationships ?? null, 'hundredth'),
      typed: input(one?.said.hours ?? null, 'hundredth'),
      cost: input(one?.said.changeCost ?? null, 'hundredth'),
      settled: result(settled, one?.workload.settled ?? null, 'hundredth'),
      settling: result(settling, one?.workload.settling ?? null, 'hundredth'),
      pin: label(one?.said.pin),
      veto: one?.said.vetoes.flatMap((id) => label(id) ?? []).join(words.text.listGap) ?? null,
      ...Object.fromEntries(needs),
    };
  });
}
