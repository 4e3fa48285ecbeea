import { formula, type Formula } from './formula.ts';
import type { Table } from './table.ts';

/**
 * Formulas that several tools need. Cells without a number, empty or holding an empty text, are left out by all of them.
 */

/** Place among the figures of a column, the largest first; equal figures in their order. Empty for a cell without a number. */
export function placeFormula(table: Table, key: string, index: number): Formula {
  const own = table.cell(key, index);
  return formula`IF(COUNT(${own})=1,RANK(${own},${table.column(key)})+COUNTIF(${table.above(key, index)},${own}),"")`;
}

/** `then` where the figures of the column have shares: there are some, none is negative, and they sum to more than zero. */
export function ifShares(table: Table, key: string, then: Formula): Formula {
  const all = table.column(key);
  return formula`IF(COUNT(${all})=0,"",IF(AND(MIN(${all})>=0,SUM(${all})>0),${then},""))`;
}

/** Share of the `k` largest; empty where there are fewer. */
export function topShareFormula(table: Table, key: string, placeKey: string, k: number): Formula {
  const all = table.column(key);
  const share = formula`SUMIF(${table.column(placeKey)},${`<=${k}`},${all})/SUM(${all})`;
  return ifShares(table, key, formula`IF(COUNT(${all})<${k},"",${share})`);
}

/** Sum of the squared shares in points, up to 10,000. */
export function herfindahlFormula(table: Table, key: string): Formula {
  const all = table.column(key);
  return ifShares(table, key, formula`10000*SUMSQ(${all})/SUM(${all})^2`);
}

/** Gini coefficient, population form, from the places of {@link placeFormula}: (n + 1) / n - 2 Σ place × figure / (n Σ figure). */
export function giniFormula(table: Table, key: string, placeKey: string): Formula {
  const all = table.column(key);
  const places = table.column(placeKey);
  return ifShares(
    table,
    key,
    formula`(COUNT(${all})+1)/COUNT(${all})-2*SUMPRODUCT(${places},${all})/(COUNT(${all})*SUM(${all}))`,
  );
}
