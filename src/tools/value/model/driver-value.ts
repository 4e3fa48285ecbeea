import { evaluateExpression } from '../../../engine/expression/evaluate.ts';
import { namesIn } from '../../../engine/expression/names-in.ts';
import { parseExpression, type ParsedExpression } from '../../../engine/expression/parse.ts';
import type { ExpressionProblem } from '../../../engine/expression/tree.ts';
import { baselineValue, type ValueDriver } from '../../../engine/value/driver.ts';
import type { Driver } from '../schema.ts';

export type MissingField = 'baseline' | 'change' | 'valuePerUnit';

export type DriverValue =
  | { readonly kind: 'value'; readonly fullYear: number }
  /** Not known yet: fields of a baseline, or names of a formula. */
  | { readonly kind: 'missing'; readonly fields: readonly MissingField[]; readonly names: readonly string[] }
  | { readonly kind: 'formula'; readonly problem: ExpressionProblem };

const baselineFields = ['baseline', 'change', 'valuePerUnit'] as const;

/**
 * What a driver is worth in a full year at full effect, in money, before confidence and attribution: baseline times change
 * times value per unit, or its formula with its named inputs. What is not known and what is wrong with the formula are
 * answers too.
 *
 * @see {@link baselineValue}; the language of formulas is that of the engine's `parseExpression`.
 * @example driverValue({ ...driver, baseline: 8000, change: 0.15, valuePerUnit: 40 }) // { kind: 'value', fullYear: 48_000 }
 */
export function driverValue(driver: Driver): DriverValue {
  const known = remembered.get(driver);
  if (known !== undefined) return known;
  const value = driver.method === 'formula' ? formulaValue(driver) : fromBaseline(driver);
  remembered.set(driver, value);
  return value;
}

/** A driver is never changed in place, and a break-even asks hundreds of times for those that it does not move. */
const remembered = new WeakMap<Driver, DriverValue>();

function fromBaseline({ baseline, change, valuePerUnit, ...driver }: Driver): DriverValue {
  if (baseline === null || change === null || valuePerUnit === null) {
    const known = { baseline, change, valuePerUnit };
    return {
      kind: 'missing',
      fields: baselineFields.filter((field) => known[field] === null),
      names: [],
    };
  }
  return within(baselineValue({ ...driver, baseline, change, valuePerUnit }));
}

interface ReadFormula {
  readonly formula: string;
  readonly parsed: ParsedExpression;
  /** The names that it uses. */
  readonly used: ReadonlySet<string>;
}

/** A break-even asks hundreds of times in a row for the same formula with other numbers. */
let lastRead: ReadFormula | null = null;

function readFormula(formula: string): ReadFormula {
  if (lastRead?.formula === formula) return lastRead;
  const parsed = parseExpression(formula);
  const names = parsed.kind === 'problem' ? [] : namesIn(parsed.tree).map(({ name }) => name);
  lastRead = { formula, parsed, used: new Set(names) };
  return lastRead;
}

function formulaValue({ formula, inputs }: Driver): DriverValue {
  const { parsed, used } = readFormula(formula);
  if (parsed.kind === 'problem') return { kind: 'formula', problem: parsed.problem };
  const unknown = inputs.filter(({ name, value }) => value === null && used.has(name));
  if (unknown.length > 0) return { kind: 'missing', fields: [], names: unknown.map(({ name }) => name) };
  const values = new Map(
    inputs.flatMap(({ name, value }) => (value === null ? [] : [[name, value] as const])),
  );
  const result = evaluateExpression(parsed.tree, (name) => values.get(name));
  return result.kind === 'problem' ? { kind: 'formula', problem: result.problem } : within(result.value);
}

/** So much that sums over all drivers and years keep their digits. */
const mostValue = 1e15;

/** An amount beyond all economies is a slip of the hand and would only hide the others. */
function within(fullYear: number): DriverValue {
  return Math.abs(fullYear) <= mostValue
    ? { kind: 'value', fullYear }
    : { kind: 'formula', problem: { code: 'not-a-number', at: 0, what: '' } };
}

/**
 * The driver as the engine takes it, or null while its value is not known. `multiple` stretches its yearly value, for a range.
 *
 * @see {@link driverValue}.
 * @example engineDriver(driver)?.fullYear // 48_000
 */
export function engineDriver(driver: Driver, multiple = 1): ValueDriver | null {
  const value = driverValue(driver);
  return value.kind === 'value' ? valuedDriver(driver, value.fullYear * multiple) : null;
}

/**
 * The driver as the engine takes it, at a given value of a full year.
 *
 * @example valuedDriver(driver, 48_000).confidence // 0.75
 */
export function valuedDriver(driver: Driver, fullYear: number): ValueDriver {
  const { startYears, rampYears, durationYears, confidence, attribution, status } = driver;
  return {
    fullYear,
    schedule: { startYears, rampYears, durationYears },
    confidence,
    attribution,
    status,
  };
}
