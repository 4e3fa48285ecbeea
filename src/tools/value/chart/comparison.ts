import { fill } from '../../../i18n/fill.ts';
import type { HandbackText } from '../handback-text.en.ts';
import type { ComparedField, ComparedLine, Comparison } from '../model/comparison.ts';
import type { Cost, Driver, Returned } from '../schema.ts';
import { amount, costName, driverName, money, percent, type Told } from './words.ts';

/** A comparison with all that it takes to write it down. */
export interface Compared {
  readonly told: Told;
  readonly returned: Returned;
  readonly comparison: Comparison;
  readonly page: HandbackText;
}

const moneyFields: ReadonlySet<ComparedField> = new Set(['valuePerUnit', 'atStart', 'perYear']);
const percentFields: ReadonlySet<ComparedField> = new Set(['change', 'annualRate']);

/** Whose line it is: a driver, a cost or the case. */
export function ownerOf({ told, returned, page }: Compared, { ownerId }: ComparedLine): string {
  const { words, one } = told;
  const driver = driverOf(one.drivers, ownerId);
  if (driver) return driverName(words, one, driver);
  const cost = costOf(one.costs, ownerId);
  if (cost) return costName(words, one, cost);
  const { theirs } = returned;
  const theirDriver = driverOf(theirs.drivers, ownerId);
  if (theirDriver) return driverName(words, { ...one, ...theirs }, theirDriver);
  const theirCost = costOf(theirs.costs, ownerId);
  return theirCost ? costName(words, { ...one, ...theirs }, theirCost) : page.comparison.frame;
}

/** What of it: a field, or the name of a formula's input. */
export function fieldOf({ told, page }: Compared, { field, ownerId, inputId }: ComparedLine): string {
  if (field === 'driver' || field === 'cost') return page.comparison.whole;
  if (field !== 'input') return page.fields[field];
  const input = driverOf(told.one.drivers, ownerId)?.inputs.find(({ id }) => id === inputId);
  return input?.name ?? '';
}

export function lineName(compared: Compared, line: ComparedLine): string {
  const { ofOwner } = compared.told.words.text;
  return fill(ofOwner, { owner: ownerOf(compared, line), field: fieldOf(compared, line) });
}

/** One side of a line as it is read. */
export function sideText(
  { told, page }: Compared,
  { field }: ComparedLine,
  side: ComparedLine['ours'],
): string {
  const { words } = told;
  const { comparison: text } = page;
  if (field === 'driver' || field === 'cost') return side === null ? text.absent : text.present;
  if (side === null) return field === 'durationYears' ? text.toTheEnd : words.text.none;
  if (typeof side === 'string') return side || (field === 'formula' ? text.product : words.text.none);
  if (moneyFields.has(field)) return exactMoney(words, side);
  return percentFields.has(field) ? percent(words, side, 1) : amount(words, side);
}

/** Pence count where the value of one unit is compared. */
function exactMoney(words: Told['words'], value: number): string {
  return Number.isInteger(value) ? money(words, value) : `${amount(words, value)} ${words.currency}`;
}

export function differenceText(compared: Compared, line: ComparedLine): string {
  const { difference } = line;
  const { none } = compared.told.words.text;
  if (difference === null) return none;
  return withSign(difference, sideText(compared, line, difference));
}

export function effectText({ told }: Compared, effect: number | null): string {
  return effect === null ? told.words.text.none : withSign(Math.round(effect), money(told.words, effect));
}

function withSign(value: number, written: string): string {
  return value > 0 ? `+${written}` : written;
}

/** What is known of a line besides its figures: the decision where there is one. */
export function stateText({ page }: Compared, { state, decision }: ComparedLine): string {
  return decision === null ? page.comparison.states[state] : page.comparison.decisions[decision];
}

/** What is recorded as the source of a line that is taken: which figure, who said it, when, and where they have it from. */
export function sourceText(compared: Compared, line: ComparedLine): string {
  const { returned, page } = compared;
  const { comparison: text } = page;
  const source = fill(text.source, {
    what: fieldOf(compared, line),
    by: returned.by.trim() || text.nobody,
    on: returned.on,
  });
  const more = theirSource(compared, line);
  return more === '' ? source : fill(text.sourceMore, { source, more });
}

/** Where the customer says that they have it from. */
export function theirSource({ returned: { theirs } }: Compared, { ownerId, inputId }: ComparedLine): string {
  const driver = driverOf(theirs.drivers, ownerId);
  const input = driver?.inputs.find(({ id }) => id === inputId);
  const said = [input?.source, driver?.source, costOf(theirs.costs, ownerId)?.source];
  return said.find((source) => source !== undefined && source !== '') ?? '';
}

export function comparisonFinding({ told, comparison, page }: Compared): string {
  const { comparison: text } = page;
  const { lines, open, now, then } = comparison;
  if (open.length === 0) {
    return fill(text.findingNone, { same: lines.filter(({ state }) => state === 'same').length });
  }
  return fill(text.finding, {
    n: open.length,
    now: money(told.words, now.netPresentValue),
    then: money(told.words, then.netPresentValue),
    yearNow: money(told.words, now.perYear),
    yearThen: money(told.words, then.perYear),
  });
}

export function fromSentence({ returned, page }: Compared): string {
  return fill(page.comparison.from, { on: returned.on, madeOn: returned.madeOn });
}

/** Every line as it is printed. */
export function comparisonTable(compared: Compared) {
  const { comparison, page } = compared;
  const { comparison: text } = page;
  return {
    caption: text.allCaption,
    head: [
      text.what,
      text.ours,
      text.theirs,
      text.difference,
      text.perYear,
      text.netPresentValue,
      text.state,
    ],
    rows: comparison.lines.map((line) => [
      lineName(compared, line),
      sideText(compared, line, line.ours),
      sideText(compared, line, line.theirs),
      differenceText(compared, line),
      effectText(compared, line.effect?.perYear ?? null),
      effectText(compared, line.effect?.netPresentValue ?? null),
      stateText(compared, line),
    ]),
  };
}

function driverOf(drivers: readonly Driver[], id: string): Driver | undefined {
  return drivers.find((one) => one.id === id);
}

function costOf(costs: readonly Cost[], id: string): Cost | undefined {
  return costs.find((one) => one.id === id);
}
