import { accountKey } from '../account-key.ts';
import { cleanLine } from '../clean-text.ts';
import type { WrittenFigures } from '../figure-format.ts';
import { limits } from '../limits.ts';
import { isPercent, parseNumber } from '../parse-number.ts';
import type { ExtraColumn, PercentStyle } from './people-mapping.ts';

export type ExtraCode =
  | 'not-a-number'
  | 'number-too-large'
  | 'excel-error'
  | 'percent-for-amount'
  | 'below-least'
  | 'above-most'
  | 'unknown-choice'
  | 'text-too-long';

type ExtraResult =
  /** null: the cell says that there is nothing. */
  | { readonly ok: true; readonly value: string | number | null }
  | {
      readonly ok: false;
      readonly code: ExtraCode;
      readonly values: Readonly<Record<string, string | number>>;
    };

type OfKind<Kind extends ExtraColumn['kind']> = Extract<ExtraColumn, { readonly kind: Kind }>;

const refused = (code: ExtraCode, values: Readonly<Record<string, string | number>> = {}): ExtraResult => ({
  ok: false,
  code,
  values,
});

/** One cell of a column that a tool asked for. */
export function readExtra(
  extra: ExtraColumn,
  text: string,
  written: WrittenFigures,
  percentStyle: PercentStyle,
): ExtraResult {
  switch (extra.kind) {
    case 'number':
    case 'percent':
      return readFigure(extra, text, written, percentStyle);
    case 'text':
      return readLine(cleanLine(text));
    case 'choice':
      return readChoice(extra, cleanLine(text));
  }
}

function readLine(line: string): ExtraResult {
  if (line.length > limits.textLength) return refused('text-too-long', { limit: limits.textLength });
  return { ok: true, value: line };
}

function readChoice({ key, choices }: OfKind<'choice'>, line: string): ExtraResult {
  const chosen = choices.find((choice) =>
    [choice.key, ...choice.names].some((name) => accountKey(name) === accountKey(line)),
  );
  return chosen ? { ok: true, value: chosen.key } : refused('unknown-choice', { key });
}

/** The unit in a heading is one of money: a share has none. */
function readFigure(
  extra: OfKind<'number' | 'percent'>,
  text: string,
  { decimal, powerOfTen }: WrittenFigures,
  percentStyle: PercentStyle,
): ExtraResult {
  const share = extra.kind === 'percent';
  if (!share && isPercent(text)) return refused('percent-for-amount');
  const points = share && percentStyle === 'points' && !isPercent(text);
  const number = parseNumber(text, { decimal, powerOfTen: points ? -2 : share ? 0 : powerOfTen });
  if (!number.ok) return refused(number.code);
  const { value } = number;
  if (value === null) return { ok: true, value };
  if (Math.abs(value) > limits.amount) return refused('number-too-large');
  const { min = -Infinity, max = Infinity } = extra;
  if (value >= min && value <= max) return { ok: true, value };
  const { key } = extra;
  return value < min
    ? refused('below-least', { key, limit: min })
    : refused('above-most', { key, limit: max });
}
