import { formatMoney, formatNumber, formatPercent } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Workspace } from '../../../workspace/schema.ts';
import { fill } from '../../../i18n/fill.ts';
import type { CompensationResult } from '../model.ts';
import { measurePresets, planPresets } from '../presets.ts';
import type { CompensationInputs, Measure, Modifier, Plan, Position } from '../schema.ts';
import type { Text } from '../text.en.ts';

/** All that is needed to write a result down for one reader. */
export interface Words {
  readonly locale: Locale;
  readonly text: Text;
  readonly currency: string;
}

/** What a screen tells of. */
export interface Told {
  readonly words: Words;
  readonly inputs: CompensationInputs;
  readonly workspace: Workspace;
  readonly result: CompensationResult;
}

export const unknownFigure = '–';

export function figure({ locale }: Words, value: number | null, digits = 0): string {
  return value === null ? unknownFigure : formatNumber(locale, value, digits);
}

export function money({ locale, currency }: Words, value: number | null): string {
  return value === null ? unknownFigure : formatMoney(locale, value, currency);
}

/** With the decimals it needs, at most two: `2`, `1.5`, `0.85`. */
export function count({ locale }: Words, value: number): string {
  return formatNumber(locale, value, digitsOf(value));
}

/** A fraction with the decimals it needs, at most two: `80%`, `12.5%`. */
export function percent({ locale }: Words, fraction: number | null): string {
  return fraction === null ? unknownFigure : formatPercent(locale, fraction, digitsOf(fraction * 100));
}

/** The same number of decimals in every row of a column. */
export function columnPercent({ locale }: Words, fraction: number | null): string {
  return fraction === null ? unknownFigure : formatPercent(locale, fraction, 1);
}

const sameFigure = 1e-6;

function digitsOf(value: number): number {
  return [0, 1].find((digits) => Math.abs(value - Number(value.toFixed(digits))) < sameFigure) ?? 2;
}

export function measureName({ text }: Words, { name, preset }: Pick<Measure, 'name' | 'preset'>): string {
  if (name !== '') return name;
  const known = measurePresets.find((one) => one === preset);
  return known === undefined ? text.unnamedMeasure : text.measures[known];
}

/** The name of the measure of this id. */
export function measureNameOf({ words, inputs }: Pick<Told, 'words' | 'inputs'>, id: string | null): string {
  const measure = inputs.measures.find((one) => one.id === id);
  return measure === undefined ? words.text.unnamedMeasure : measureName(words, measure);
}

/** `place` is that of the plan among all, from 0. */
export function planName({ text }: Words, { name, preset }: Plan, place: number): string {
  if (name !== '') return name;
  const known = planPresets.find((one) => one === preset);
  return known === undefined ? fill(text.unnamedPlan, { n: place + 1 }) : text.plans[known];
}

/** The name of the plan that is looked at. */
export function currentName({ words, inputs, result }: Told): string {
  return planName(words, result.plan, inputs.plans.indexOf(result.plan));
}

export function modifierName({ text }: Words, { name }: Modifier): string {
  return name === '' ? text.unnamedModifier : name;
}

/** Who holds a post, or that it is vacant. */
export function positionName(
  { words, workspace }: Pick<Told, 'words' | 'workspace'>,
  { personId, role }: Position,
): string {
  const { text } = words;
  const person = workspace.people.find(({ id, side }) => id === personId && side === 'ours');
  if (person !== undefined) return person.name;
  return role === '' ? text.vacant : fill(text.vacantRole, { role });
}
