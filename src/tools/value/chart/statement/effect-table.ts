import type { StatementKind } from '../../schema.ts';
import type { StatementText } from '../../statement-text.en.ts';
import { differenceName, driverName, money, type Told } from '../words.ts';

export interface EffectTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The rows added up, what it costs, and what is left of it. */
  readonly foot: readonly (readonly string[])[];
}

/** Every effect with what it counts for; the lines add up to the net present value. */
export function effectTable(told: Told, text: StatementText, kind: StatementKind): EffectTable {
  const { words, result } = told;
  const { table } = text;
  const { presentBenefits, presentCosts, netPresentValue } = result.customer;
  return {
    caption: table.caption,
    head: [table.effect, table.fullYear, table.counts, table.proof],
    rows: [...driverRows(told, text[kind].statuses), ...differenceRows(told)],
    foot: [
      [table.benefits, '', money(words, presentBenefits), ''],
      [table[costsOf(told)], '', money(words, -presentCosts), ''],
      [text[kind].net, '', money(words, netPresentValue), ''],
    ],
  };
}

function driverRows(
  { words, one, result }: Told,
  statuses: StatementText[StatementKind]['statuses'],
): EffectTable['rows'] {
  return one.drivers.map((driver) => {
    const value = result.values.get(driver.id);
    return [
      driverName(words, one, driver),
      money(words, value?.kind === 'value' ? value.fullYear : null),
      money(words, result.drivers.get(driver.id)?.presentValue ?? null),
      statuses[driver.status],
    ];
  });
}

function differenceRows({ words, one, result }: Told): EffectTable['rows'] {
  return one.alternative.differences.map((difference) => [
    differenceName(words, one, difference),
    money(words, difference.amount),
    money(words, difference.amount * result.premium.annuity),
    '',
  ]);
}

function costsOf({ one }: Told): 'costs' | 'costsAll' | 'costsNoPrice' {
  if (one.price === null) return 'costsNoPrice';
  return one.alternative.price === null ? 'costsAll' : 'costs';
}
