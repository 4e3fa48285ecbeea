import { fill } from '../../../i18n/fill.ts';
import type { Assumption, AssumptionField } from '../model.ts';
import { amount, money, namesList, ownerName, percent, type Told } from './words.ts';

const shares: ReadonlySet<AssumptionField> = new Set(['change', 'confidence', 'attribution', 'rate']);
const amounts: ReadonlySet<AssumptionField> = new Set([
  'atStart',
  'perYear',
  'amount',
  'price',
  'referencePrice',
]);

/** A value of an assumption in its own unit. */
function assumptionValue({ words, one }: Told, assumption: Assumption, value: number): string {
  const { field, ownerId, inputId } = assumption;
  if (shares.has(field)) return percent(words, value, 1);
  if (amounts.has(field)) return money(words, value);
  if (field === 'startYears') return fill(words.text.years, { n: amount(words, value) });
  if (field === 'valuePerUnit') return `${amount(words, value)} ${words.currency}`;
  const driver = one.drivers.find(({ id }) => id === ownerId);
  const input = driver?.inputs.find(({ id }) => id === inputId);
  const unit = field === 'input' ? input?.unit : field === 'baseline' ? driver?.unit : '';
  return unit ? `${amount(words, value)} ${unit}` : amount(words, value);
}

function assumptionName({ words, one }: Told, { field, ownerId, inputId }: Assumption): string {
  const { text } = words;
  if (ownerId === '') return text.fields[field];
  const input = one.drivers.find(({ id }) => id === ownerId)?.inputs.find(({ id }) => id === inputId);
  return fill(text.ofOwner, {
    owner: ownerName(words, one, ownerId),
    field: input ? input.name : text.fields[field],
  });
}

/** Where it tips, as a half sentence. */
function tipText(told: Told, assumption: Assumption): string {
  const { breakEven: text } = told.words.text;
  const found = assumption.breakEven;
  if (found.kind !== 'at') return text[found.kind];
  return closed(tipAt(told, assumption, found));
}

function tipAt(
  told: Told,
  assumption: Assumption,
  found: Extract<Assumption['breakEven'], { kind: 'at' }>,
): string {
  const { breakEven: text } = told.words.text;
  const value = assumptionValue(told, assumption, found.value);
  const above = found.holds === 'above';
  const holds = above ? assumption.current >= found.value : assumption.current <= found.value;
  if (holds) return fill(above ? text.above : text.below, { value });
  return fill(above ? text.fromAbove : text.fromBelow, { value });
}

/** A unit in Chinese is followed by no gap. */
function closed(sentence: string): string {
  return sentence.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}

/** Beside the field that holds the assumption; empty where it is not known. */
export function tipOf(told: Told, field: AssumptionField, ownerId: string, inputId = ''): string | undefined {
  const found = told.result.assumptions.find(
    (one) => one.field === field && one.ownerId === ownerId && one.inputId === inputId,
  );
  return found?.breakEven.kind === 'at' ? tipText(told, found) : undefined;
}

/** The assumptions that carry the case, as a sentence. */
export function carriersSentence(told: Told): string {
  const { words, result } = told;
  const { reading, breakEven } = words.text;
  const items = result.carriers.map((assumption) =>
    fill(breakEven.item, {
      what: assumptionName(told, assumption),
      now: assumptionValue(told, assumption, assumption.current),
      tip: tipText(told, assumption),
    }),
  );
  if (items.length === 0) return reading.solid;
  return fill(items.length === 3 ? reading.carries : reading.carriesFew, { list: namesList(words, items) });
}

export function breakEvenRows(told: Told): readonly (readonly string[])[] {
  const { words, result } = told;
  return result.assumptions.map((assumption) => [
    assumptionName(told, assumption),
    assumptionValue(told, assumption, assumption.current),
    tipText(told, assumption),
    percent(words, assumption.margin),
  ]);
}
