import type { SolverAnswer } from '../programme/solver.ts';

interface Row {
  readonly coefficients: ReadonlyMap<string, number>;
  readonly sense: '<=' | '=';
  readonly limit: number;
}

/**
 * Reads the part of the CPLEX LP format that a 0-1 programme needs, as IBM's manual describes it, and tries all sets: a
 * second opinion that knows nothing of where the text came from.
 */
export function solveLpText(lp: string): Promise<SolverAnswer> {
  const [, objective = '', constraints = '', binaries = ''] =
    /^Maximize\n([^]*)\nSubject To\n([^]*)Binary\n([^]*)\nEnd\n$/.exec(lp) ?? [];
  const names = binaries.trim().split(/\s+/);
  const values = readTerms(objective.replace(/^\s*obj:/, ''));
  const rows = [...constraints.matchAll(/\w+:([^:]*?)(<=|=)\s*(\S+)\s*(?=\n|$)/g)].map(
    ([, terms = '', sense, limit]): Row => ({
      coefficients: readTerms(terms),
      sense: sense === '=' ? '=' : '<=',
      limit: Number(limit),
    }),
  );
  let best = -Infinity;
  let found: ReadonlySet<string> | null = null;
  for (let bits = 0; bits < 2 ** names.length; bits += 1) {
    const taken = new Set(names.filter((_, place) => (bits >> place) % 2 === 1));
    if (!rows.every((row) => holds(row, taken))) continue;
    const value = total(values, taken);
    if (value <= best) continue;
    best = value;
    found = taken;
  }
  const primal = (name: string) => (found === null ? {} : { Primal: found.has(name) ? 1 : 0 });
  return Promise.resolve({
    Status: found === null ? 'Infeasible' : 'Optimal',
    Columns: Object.fromEntries(names.map((name) => [name, primal(name)])),
  });
}

function readTerms(text: string): Map<string, number> {
  const terms = [...text.matchAll(/([+-]?)\s*([\d.e+-]*)\s*(x\d+)/g)];
  return new Map(
    terms.map(([, sign, coefficient, name = '']) => [
      name,
      (sign === '-' ? -1 : 1) * (coefficient === '' ? 1 : Number(coefficient)),
    ]),
  );
}

function holds({ coefficients, sense, limit }: Row, taken: ReadonlySet<string>): boolean {
  const used = total(coefficients, taken);
  return sense === '=' ? used === limit : used <= limit + 1e-9;
}

function total(coefficients: ReadonlyMap<string, number>, taken: ReadonlySet<string>): number {
  return [...coefficients].reduce((sum, [name, amount]) => sum + (taken.has(name) ? amount : 0), 0);
}
