import fc from 'fast-check';

/** A formula as a person would write it, with every parenthesis it needs, and what it comes to by plain arithmetic. */
export interface WrittenFormula {
  readonly text: string;
  readonly value: number;
}

export const named: ReadonlyMap<string, number> = new Map([
  ['用量', 12],
  ['price', 2.5],
  ['x_1', -3],
]);

const whole = fc.integer({ min: 0, max: 9 }).map((value) => ({ text: String(value), value }));
const percent = fc.integer({ min: 0, max: 200 }).map((value) => ({ text: `${value}%`, value: value / 100 }));
const name = fc.constantFrom(...named).map(([text, value]) => ({ text, value }));

/** Formulas whose values may be anything, also what is no number. */
export const writtenFormulas = fc.letrec<{ formula: WrittenFormula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    whole,
    percent,
    name,
    fc.tuple(fc.constantFrom('+', '-', '*', '/', '^'), tie('formula'), tie('formula')).map(arithmetic),
    tie('formula').map(({ text, value }) => ({ text: `-(${text})`, value: 0 - value })),
    fc.tuple(tie('formula'), tie('formula')).map(([a, b]) => ({
      text: `max(${a.text}, min(${b.text}, ${a.text}))`,
      value: Math.max(a.value, Math.min(b.value, a.value)),
    })),
    fc.tuple(tie('formula'), tie('formula')).map(([a, b]) => ({
      text: `IF( (${a.text}) >= ${b.text}, abs(${a.text}), ${b.text})`,
      value: a.value >= b.value ? Math.abs(a.value) : b.value,
    })),
  ),
})).formula;

function arithmetic([operator, a, b]: readonly [string, WrittenFormula, WrittenFormula]): WrittenFormula {
  const text = `(${a.text}) ${operator} (${b.text})`;
  if (operator === '+') return { text, value: a.value + b.value };
  if (operator === '-') return { text, value: a.value - b.value };
  if (operator === '*') return { text, value: a.value * b.value };
  if (operator === '/') return { text, value: b.value === 0 ? Number.NaN : a.value / b.value };
  return { text, value: a.value === 0 && b.value <= 0 ? Number.NaN : a.value ** b.value };
}
